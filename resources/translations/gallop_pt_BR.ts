<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>Um estúdio de desktop para {model}.</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>Sobre o Gallop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>Baixe o Gallop somente de {url}. Para verificar um download, compare a soma SHA-256 dele com a de SHA256SUMS nessa página.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>Inclui software de terceiros, cada parte com a própria licença.</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>Software independente, sem relação com a Alibaba nem com a ShortAPI.</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>Preços em {date}, segundo {source}.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código-fonte</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>Licenças de terceiros</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>Esta cópia não informa quem a publicou. Para verificar um download, compare a soma SHA-256 dele com a do arquivo SHA256SUMS do editor.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>Você está executando o Gallop a partir do código-fonte, não de um download.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>Você está executando o Gallop a partir do código-fonte. A licença está no arquivo LICENSE. Os pacotes de terceiros estão em pyproject.toml; cada um foi instalado com a própria licença.</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>Trocar chave…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Inserir chave de API…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>Ainda não há chave de API.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>Abrir {page}</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>A demonstração não precisa de chave. Saia dela para trocar a sua.</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>Os vídeos são cobrados na sua conta da ShortAPI. Veja cobranças, créditos e chaves em {page}.</translation>
    </message>
</context>
<context>
    <name>AnnotationsEditor</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>Só em alguns clipes: {tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>Alguns são favoritos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>As notas são diferentes. O que você digitar aqui substitui todas.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>O Gallop iniciou com uma lista de tarefas vazia.</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>Restaurar o backup de {day}…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>Começar com uma lista vazia…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>O backup de {day} foi restaurado. Nada foi enviado nem cobrado.</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>A lista anterior foi mantida como “{path}”.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>1 tarefa</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>Backups da lista de tarefas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>O Gallop faz um backup da lista de tarefas, clipes e cobranças uma vez por dia e mantém os sete últimos. Os vídeos não são incluídos.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Procurando backups…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>Ainda não há backups. O Gallop cria o primeiro ao iniciar depois da sua primeira tarefa.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>{count} tarefa</numerusform>
            <numerusform>{count} tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}  ·  {jobs}, {size}</source>
        <translation>{day}  ·  {jobs}, {size}</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>Limpar 1 tarefa encerrada?</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>Limpar {count} tarefa encerrada?</numerusform>
            <numerusform>Limpar {count} tarefas encerradas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>Os prompts e ajustes delas também são removidos. Os gastos continuam contando o que foi cobrado, e o Gallop continua verificando reembolsos.</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>Foram cobrados {usd} sem reembolso. Para pedir um reembolso à ShortAPI, copie antes o recibo em “O que aconteceu?”.</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Já existe uma coleção com este nome; os clipes serão adicionados a ela.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clipe</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>Exportar sem dados do prompt</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>Localizar clipe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>Salvar cópias em uma pasta</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>1 star</source>
        <translation>1 estrela</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copiar arquivo</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar recibo</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>Exportar sem dados do prompt…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>Gerenciar coleções…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nova coleção…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>Não disponível para os clipes selecionados.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada a desfazer.</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>Abrir no player padrão</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Salvar uma cópia como…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>Salvar cópias em…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>Selecione antes um clipe na biblioteca.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Desfazer exclusão</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Usar prompt e ajustes</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} estrela</numerusform>
            <numerusform>{count} estrelas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>1 de {all} clipes ficou de fora: está na lixeira ou o arquivo está ausente. Para incluí-lo, escolha “Restaurar” ou “Localizar”.</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>Nenhum destes clipes tem um arquivo utilizável: estão na lixeira ou os arquivos estão ausentes. Escolha antes “Restaurar” ou “Localizar”.</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>Este clipe está na lixeira. Para usar o arquivo, escolha “Restaurar” no menu do clipe.</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>Você pode arrastar até {at_most} clipes por vez, e há {count} selecionados. Selecione menos e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>{count} de {all} clipes ficou de fora: está na lixeira ou o arquivo está ausente. Para incluí-lo, escolha “Restaurar” ou “Localizar”.</numerusform>
            <numerusform>{count} de {all} clipes ficaram de fora: estão na lixeira ou os arquivos estão ausentes. Para incluí-los, escolha “Restaurar” ou “Localizar”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>1 destes clipes está na lixeira.</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>O arquivo de 1 destes clipes está ausente.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>Este clipe está na lixeira ({count}).</numerusform>
            <numerusform>Estes {count} clipes estão na lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>Este clipe está na lixeira.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>{count} destes clipes está na lixeira.</numerusform>
            <numerusform>{count} destes clipes estão na lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>O arquivo de {count} destes clipes está ausente.</numerusform>
            <numerusform>Os arquivos de {count} destes clipes estão ausentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>Um clipe pode estar em várias coleções. Remover uma coleção não exclui clipes.</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Já existe uma coleção com este nome.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Já existe uma coleção com este nome; os clipes serão adicionados a ela.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>Já existe uma coleção com este nome; as duas serão unidas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>Nova com 1 clipe selecionado…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>Nova com {count} clipe selecionado…</numerusform>
            <numerusform>Nova com {count} clipes selecionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nova…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>Ainda não há coleções. Uma coleção reúne clipes, por exemplo os de um projeto. Crie uma com “Nova…” ou selecione antes clipes na biblioteca.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renomear coleção</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Mostrar clipes</translation>
    </message>
    <message>
        <source>⁨{name}⁩  ·  {clips}</source>
        <translation>⁨{name}⁩  ·  {clips}</translation>
    </message>
</context>
<context>
    <name>CollectionsEditor</name>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>Pressione Enter para adicionar.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Já existe uma coleção com este nome.</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>Adicionar 1 clipe selecionado</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>Adicionar {count} clipe selecionado</numerusform>
            <numerusform>Adicionar {count} clipes selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>Adiciona-os à coleção marcada na lista</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gerenciar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nova coleção…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>Ainda não há coleções. Uma coleção reúne os clipes de um projeto; um clipe pode estar em várias.</translation>
    </message>
    <message>
        <source>⁨{name}⁩  ·  {clips}</source>
        <translation>⁨{name}⁩  ·  {clips}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>Nenhum comando encontrado.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Pesquisar comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>{menu} › {submenu}</source>
        <translation>{menu} › {submenu}</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message>
        <source>1 to {max}</source>
        <translation>1 a {max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>1 a {max}; cada tomada é uma tarefa separada</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compor</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>Demonstração - grátis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Sair da demonstração</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>Prompt e ajustes</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomadas</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>Tomadas: {explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copiado ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>Data final</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Data inicial</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>A data inicial é posterior à final: nada corresponde.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>1 destes arquivos não tem dados do prompt.</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Prompt do clipe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>Caminho do arquivo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>Este arquivo não tem dados do prompt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>{count} destes arquivos não tem dados do prompt.</numerusform>
            <numerusform>{count} destes arquivos não têm dados do prompt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>Selecione um clipe para ver os detalhes.</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>{count} clipes estão selecionados. Os detalhes aparecem para até {at_most}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>Um zip com versões, ajustes, registros recentes, um autoteste e o número de tarefas em cada estado, para ajudar a encontrar um problema. Salvo onde você escolher, nunca enviado. Sua chave de API nunca é incluída.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>Coletando registros e versões…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>Incluir prompts e IDs de tarefas</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>Executando o autoteste…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>Salvo como “{path}”. Anexe-o ao relatar um problema.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Arquivos zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>Escolher a pasta de vídeos</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Controle de duração</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>{min} a {max} segundos</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>Clique antes em um campo de texto.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>Não disponível na biblioteca agora.</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>Nada a desfazer aqui.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecion&amp;ar tudo</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Selecione antes algum texto.</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>Um barista desenha um coração em um cappuccino, luz quente da janela</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>Um barco a remo cruza um lago na montanha ao amanhecer, travelling baixo</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>Chuva em uma rua de neon, um homem de guarda-chuva se vira para a câmera</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Começar com um exemplo</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters {count}</source>
        <translation>Filtros {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>Filtros, 1 ativo</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>Filtros, {count} ativo</numerusform>
            <numerusform>Filtros, {count} ativos</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Sem filtros</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtros ativos</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>Remover o filtro {filter}</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>Mostrar todos os filtros</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>Todas estas etiquetas</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>Qualquer avaliação.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Duração em segundos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>Duração máxima em segundos</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>Preço máximo em dólares</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>Duração mínima em segundos</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>Preço mínimo em dólares</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>Avaliação mínima</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>Só arquivos ausentes</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>Preço em $</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>“{given}” não é um valor em dólares. Digite um número como 1.145.</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>“{given}” não é uma duração. Digite segundos, como 5 ou 7.5.</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>O Gallop remove a chave do chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>As tarefas em andamento, inclusive as pagas, esperam até você inserir uma chave. Nada se perde.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Remover chave</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>Remover a chave?</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>A chave em si continua válida; revogue-a na página da sua conta.</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>custaria</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}, custaria {total}</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>Adicionar à biblioteca</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>Já está na sua biblioteca.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Prompt do clipe</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Abrir clipe</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Mostrar na biblioteca</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>O arquivo não tem dados do prompt, então o prompt e os ajustes são desconhecidos. Mesmo assim você pode adicioná-lo; ele é copiado para a pasta de vídeos.</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>O arquivo inclui os dados do prompt. Ao adicioná-lo, ele é copiado para a pasta de vídeos.</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>O arquivo deste clipe estava ausente. Ao adicionar este, ele é copiado para a pasta de vídeos e o clipe é recuperado.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Usar prompt e ajustes</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>Você excluiu este clipe. Ao adicioná-lo, ele é restaurado.</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}, {ratio}, {seconds} s</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}, custo {price}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {length}</source>
        <translation>{width} × {height} pixels, {length}</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>Gerar  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>Gerar - demonstração, grátis</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>custa {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>grátis na demonstração</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>1 problema encontrado.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tudo funciona.</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>O Gallop funciona, com 1 limitação.</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>O Gallop funciona, com {count} limitação.</numerusform>
            <numerusform>O Gallop funciona, com {count} limitações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>Nem tudo foi verificado.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>{count} problema encontrado.</numerusform>
            <numerusform>{count} problemas encontrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>Procurando atualizações…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Excluir relatório</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>O Gallop fechou inesperadamente ({when}). As tarefas em andamento continuam e nenhuma é enviada duas vezes. Há um relatório de falha neste computador que não foi enviado; ele não contém prompts nem chave.</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>O Gallop foi atualizado. Reinicie-o para usar a nova versão; as tarefas em andamento continuam.</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>O Gallop {version} está disponível; você tem o {own}. Nada foi baixado nem instalado. Os detalhes contam as novidades.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Abrir página de download</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>O relatório foi salvo como “{path}”.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Ver relatório</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>Você tem a versão mais recente, Gallop {own}.</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>1 clipe foi adicionado à sua biblioteca.</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>1 clipe já estava lá.</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>Importar uma pasta de clipes</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>Nenhum clipe foi adicionado.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>A importação foi interrompida.</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>{count} clipe foi adicionado à sua biblioteca.</numerusform>
            <numerusform>{count} clipes foram adicionados à sua biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>{count} clipe já estava lá.</numerusform>
            <numerusform>{count} clipes já estavam lá.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>Adicionando um clipe…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>Adicionando clipes: {done} de {total} arquivos</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>Os clipes já adicionados permanecem.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>Procurando clipes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Parar importação</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>Respostas copiadas</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>Respostas copiadas ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>Copiar respostas</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>Nenhuma resposta foi guardada para esta tarefa.</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>Respostas da ShortAPI</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>Mostrar respostas da ShortAPI</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC, resposta a uma consulta de estado</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC, resposta à solicitação</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… abreviado aqui; “Copiar respostas” copia tudo</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>$0.00, por ser a demonstração</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar recibo</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>DEMO: nenhum dinheiro é gasto. Os valores são simulados.</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>Se você remover esta tarefa, o Gallop não poderá mais acompanhá-la. Se a solicitação chegou, foram cobrados {usd}, que os totais do Gallop não incluem, e o vídeo está só na página da sua conta.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID da tarefa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Abra a página da sua conta da ShortAPI. Se este prompt aparecer, copie de lá o ID da tarefa. O Gallop passa a acompanhar essa tarefa e baixa o vídeo. Nada é enviado nem cobrado de novo.</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>Abrir {site}</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Recibo copiado</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>Recibo copiado ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>Remover esta tarefa?</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>Enviar de novo por {price}</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>Enviar esta tarefa de novo?</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>A ShortAPI ainda pode gerar e cobrar esta tarefa ({usd}). Se você a remover, o Gallop não poderá mais baixar o vídeo.</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>A primeira solicitação pode ter chegado. Se chegou, enviar de novo custa mais {price} e você recebe os dois vídeos. Verifique antes a página da sua conta: se a tarefa estiver lá, acompanhe-a pelo ID.</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>Acompanhar esta tarefa</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>Acompanhar esta tarefa pelo ID</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>O que aconteceu?</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>Você pagou {usd} pelo vídeo desta tarefa, mas ele não está salvo neste computador. Se você remover a tarefa, o Gallop deixa de tentar baixá-lo e nada é reembolsado. Para pedir um reembolso à ShortAPI, copie antes o recibo.</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>Foram cobrados {usd}. Se você remover esta tarefa, o Gallop não poderá mais baixar o vídeo e nada é reembolsado.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>KeyController</name>
    <message>
        <source>Checking the key…</source>
        <translation>Verificando a chave…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>A chave foi salva. {but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>A chave foi removida. As tarefas esperam até você inserir uma.</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>A chave funciona. Nada foi cobrado.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>1 tarefa espera: {usd} são cobrados no envio.</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>1 tarefa espera: {usd} são cobrados ao salvar.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Uma chave</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>Uma chave terminada em …{ending}</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>Pergunta à ShortAPI se ela aceita a chave. Não custa nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Verificar chave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>O Gallop gera vídeos com a sua própria conta da ShortAPI. A chave é enviada somente à ShortAPI.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obter uma chave</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Cole outra chave para substituí-la</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>Remover chave…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>Salvar e enviar por {usd}</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Salvar chave</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>Salvar mesmo assim</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>Enviar ao salvar a chave ({usd})</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>Enviar ao salvar a chave ({usd})</numerusform>
            <numerusform>Enviar ao salvar a chave ({usd})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>Guardada no chaveiro do sistema, não em um arquivo.</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>Sua chave da ShortAPI</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>{count} tarefa espera: {usd} são cobrados no envio.</numerusform>
            <numerusform>{count} tarefas esperam: {usd} são cobrados no envio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>{count} tarefa espera: {usd} são cobrados ao salvar.</numerusform>
            <numerusform>{count} tarefas esperam: {usd} são cobrados ao salvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>{key} de SHORTAPI_KEY está em uso. Uma chave salva aqui é usada até o Gallop ser iniciado de novo com SHORTAPI_KEY.</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>{key} está em uso até você fechar o Gallop.</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key} está salva no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored} A ShortAPI a recusou.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Cole sua chave aqui</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>Nenhum atalho encontrado.</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>Teclas do player</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>Teclas do player</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reatribuir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Pesquisar por ação ou tecla</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>Selecione uma ação do player para trocar a tecla.</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>Editor de vídeo</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>{key} não pode ser usada.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} é usada para “{action}” e não pode ser trocada.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} é usada para “{action}”.</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>1 clipe</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>1 clipe mais antigo ainda não é encontrado pelo texto: a pesquisa está sendo atualizada.</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Todas as coleções</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>Biblioteca ampliada</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>Barra da biblioteca</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Pesquisar prompts</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>Pesquisa prompts, nomes, etiquetas e notas</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamanho das miniaturas</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} clipe</numerusform>
            <numerusform>{count} clipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>{count} clipe mais antigo ainda não é encontrado pelo texto: a pesquisa está sendo atualizada.</numerusform>
            <numerusform>{count} clipes mais antigos ainda não são encontrados pelo texto: a pesquisa está sendo atualizada.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>{shown} de 1 clipe</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{shown} de {count} clipe</numerusform>
            <numerusform>{shown} de {count} clipes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>1 clipe restaurado.</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>1 cópia salva em “{folder}”.</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>1 clipe adicionado a “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>{count} clipe adicionado a “{name}”.</numerusform>
            <numerusform>{count} clipes adicionados a “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>1 clipe movido para a lixeira.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>{count} clipe movido para a lixeira.</numerusform>
            <numerusform>{count} clipes movidos para a lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>1 clipe removido de “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>{count} clipe removido de “{name}”.</numerusform>
            <numerusform>{count} clipes removidos de “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>Mostrar coleção</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>Mostrar lixeira</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>A cópia foi salva.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>{count} clipe restaurado.</numerusform>
            <numerusform>{count} clipes restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>{count} cópia salva em “{folder}”.</numerusform>
            <numerusform>{count} cópias salvas em “{folder}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>Importar uma pasta…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>Ainda não há clipes nesta coleção. Selecione clipes, clique neles com o botão direito e escolha Coleções.</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>Nenhum clipe corresponde a estes filtros.</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>Nenhum clipe corresponde a “{search}”.</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>Ainda não há favoritos. Selecione um clipe e pressione {key} para que ele apareça aqui.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Mostrar todos os clipes</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>Seus clipes prontos aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>Guias da biblioteca</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gallop - Demo</source>
        <translation>Gallop - Demonstração</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>Sair da &amp;demonstração</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>A demonstração não precisa de chave.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Experimentar a &amp;demonstração</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>Gerando</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>Este arquivo não pode ser reproduzido: está danificado ou não é um vídeo ({detail}). Tente outro player.</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>O formato deste arquivo não pode ser mostrado aqui. O arquivo está seguro na pasta dele.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>“{name}” não pôde ser reproduzido ({detail}). Abra-o em outro player.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>“{name}” não está mais na pasta ou não pode ser lido. Coloque-o de volta ou escolha “Localizar…”.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>&amp;Sobre o Gallop</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clipe</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Coleções…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tela c&amp;heia</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Gerar</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>&amp;Obter uma chave de API</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>&amp;Importar uma pasta…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>&amp;Reproduzir ou pausar ao digitar</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reprodução</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Pes&amp;quisar na biblioteca</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Pastas &amp;monitoradas…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>Chave de A&amp;PI…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos os clipes</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Procurar &amp;atualizações</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>&amp;Detalhes do clipe</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>&amp;Biblioteca ampliada</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>Ir para as &amp;notificações</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>Ir para o &amp;prompt</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>Ir para a &amp;fila</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Próximo pain&amp;el</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>Abrir pasta de &amp;vídeos</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Painel an&amp;terior</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Salvar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>&amp;Gastos…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Experimentar a &amp;demonstração</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>As tarefas em andamento podem somar {usd}.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Abrir gastos</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>de {cap}</translation>
    </message>
</context>
<context>
    <name>MonthPart</name>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>Usado do limite deste mês</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} de {cap}, restam {left}</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} de {cap}, {over} acima</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, sem limite</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NamePatternEdit</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>Nome do clipe</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Por exemplo: {name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Inserir um marcador</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Inserir…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID da tarefa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>{words}  {placeholder}</source>
        <translation>{words}  {placeholder}</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Detalhes da notificação</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Dispensar notificação</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Próxima notificação</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>Notificação anterior</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>NoticeController</name>
    <message>
        <source>1 job was added to the queue.</source>
        <translation>1 tarefa foi adicionada à fila.</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>Permitir desta vez</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Inserir chave de API</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>Os novos vídeos vão para “{folder}”. Os clipes existentes ficam onde estão.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>Isto envia 1 tarefa por {usd}.</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>Isto envia {count} tarefa por {usd}.</numerusform>
            <numerusform>Isto envia {count} tarefas por {usd}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>Seu vídeo está pronto: {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>{count} tarefa foi adicionada à fila.</numerusform>
            <numerusform>{count} tarefas foram adicionadas à fila.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>O player de vídeo do Gallop está ausente neste computador. Seus clipes estão seguros na pasta deles. Abra-os em outro player ou reinstale o Gallop.</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>Vídeo HDR: as cores ficam mais pálidas do que em um player HDR.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then speed up</source>
        <translation>Depois de J ou K: reproduzir e então acelerar</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>Detalhes do clipe</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>Velocidade dobrada</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primeiro quadro</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Metade da velocidade</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último quadro</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Próximo clipe</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>Nenhum clipe está aberto.</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidade normal</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Um quadro para trás</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Um quadro para a frente</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Um segundo para trás</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Um segundo para a frente</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>Pausar ou reproduzir (entre J e L)</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Reproduzir para trás</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clipe anterior</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>Definir A</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>Definir A, depois B, depois limpar ambos</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>Definir B</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantâneo</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>Instantâneo sem dados do prompt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Dez quadros para trás</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>Dez quadros para a frente</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Diminuir volume</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Aumentar volume</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>{percent}% do clipe</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Sair da tela cheia</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>Salvar este quadro</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>Definir A</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>Definir B</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>Definir o fim da repetição (B)</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>Definir o início da repetição (A)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantâneo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Voltar um quadro</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Avançar um quadro</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ativar som</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>quadro {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>Abrir no player padrão</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the scene, who is in it and how it moves.

Audio: what you hear
Constraints: what to avoid</source>
        <translation>Descreva a cena, quem está nela e como se move.

Audio: o que se ouve
Constraints: o que evitar</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>PromptMeter</name>
    <message>
        <source>Cut here</source>
        <translation>Cortar aqui</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>Comprimento do prompt como a ShortAPI o conta: um caractere chinês conta como dois.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>Remover 1 caractere invisível</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover tudo</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>Remover {count} caractere invisível</numerusform>
            <numerusform>Remover {count} caracteres invisíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>Remove o final marcado do prompt. Você pode desfazer.</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>O prompt contém 1 caractere invisível.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>O prompt contém {count} caractere invisível.</numerusform>
            <numerusform>O prompt contém {count} caracteres invisíveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Você pode desfazer.</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · o último caractere seria cortado</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · o último caractere seria cortado ({count})</numerusform>
            <numerusform>{units} / {limit} · os últimos {count} caracteres seriam cortados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>1 encerrada</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 requer atenção</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>Oculto. Pressione para mostrar.</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Nada em andamento</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>Visível. Pressione para ocultar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>{count} encerrada</numerusform>
            <numerusform>{count} encerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>{count} a revisar</numerusform>
            <numerusform>{count} a revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>1 vídeo ainda está sendo gerado. Inicie o Gallop em até um dia para baixá-lo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>Sair do Gallop?</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>{count} vídeo ainda está sendo gerado. Inicie o Gallop em até um dia para baixá-lo.</numerusform>
            <numerusform>{count} vídeos ainda estão sendo gerados. Inicie o Gallop em até um dia para baixá-los.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>O primeiro número é maior que o segundo: nada corresponde.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>1 star of {max}.</source>
        <translation>1 estrela de {max}.</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>Avaliações diferentes.</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>Sem avaliação.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{count} estrela de {max}.</numerusform>
            <numerusform>{count} estrelas de {max}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state} Pressione de 0 a {max} para avaliar.</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>Proporção {ratio}, {shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>quadrado</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>largo</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>Não contém clipes.</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>Os clipes ficam na biblioteca ({clips}). Só a coleção é removida. Não é possível desfazer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>Remover a coleção “⁨{name}⁩”?</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>Remover a coleção?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Renomear clipe</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>O arquivo também é renomeado.</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>O Gallop deixa de acompanhar as tarefas em andamento, embora ainda possam ser geradas e cobradas. A página da sua conta da ShortAPI as mostra.</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>O Gallop deixa de acompanhar as tarefas enviadas desde então, embora ainda possam ser geradas e cobradas. A página da sua conta da ShortAPI as mostra.</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>As tarefas que então esperavam o envio ficam incertas: podem ter sido enviadas desde então, por isso o Gallop não as envia por conta própria.</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>Manter a lista atual</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurar este backup?</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Começar com uma lista vazia</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>Começar com uma lista vazia?</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>A lista atual é mantida em um arquivo separado. Nada é cobrado.</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>A lista danificada é mantida em um arquivo separado. Nada é cobrado.</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>A lista de tarefas volta a {day}.</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>Os vídeos salvos desde então ficam na pasta, mas saem da biblioteca, e as cobranças desde então não contam mais nos seus gastos nem nos seus limites.</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>Seus vídeos ficam na pasta, mas a biblioteca começa vazia, e seus gastos e o que conta para os limites começam do zero.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Relatório de falha</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Excluir relatório</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>Este relatório está neste computador e não foi enviado. Ele não contém prompts nem chave.</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>Resolução {name}: {price}</translation>
    </message>
    <message>
        <source>{price} per second</source>
        <translation>{price} por segundo</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/s</translation>
    </message>
</context>
<context>
    <name>SavedSearchesMenu</name>
    <message>
        <source>No saved searches</source>
        <translation>Nenhuma pesquisa salva</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Remover pesquisa salva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta pesquisa</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salvar esta pesquisa…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Nome da pesquisa</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>Substitui a pesquisa salva de mesmo nome.</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>1 to 5. The rest wait.</source>
        <translation>1 a 5. As demais esperam.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>Tudo em uma pasta</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>Um endereço https:// que a ShortAPI chama quando uma tarefa termina. O Gallop não precisa dele.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Procurar atualizações semanalmente</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>Os clipes existentes ficam onde estão.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Tarefas simultâneas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>Avisar quando um vídeo terminar</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>Uma por coleção</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>Uma por mês</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>Só quando a janela não está à frente.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Abrir gastos</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>Por geração</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>Lê a lista pública de versões; não envia nada sobre você e não instala nada.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma do sistema</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>Alterado.</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>Os arquivos são nomeados como antes.</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>O Gallop pergunta antes de passar de um limite. As tarefas em andamento contam. Deixe um campo vazio para não limitar.</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>Os novos arquivos são nomeados assim.</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>Nada é enviado enquanto o limite for “{limit}”.</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>O limite é {amount}.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Não há limite.</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>O que o Gallop precisa neste computador e para acessar a ShortAPI. Verificar não custa nada.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>Painel lateral</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>Mostrar: {part}</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Ordem: {order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>1 tarefa exportada para “{path}”.</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>{count} tarefa exportada para “{path}”.</numerusform>
            <numerusform>{count} tarefas exportadas para “{path}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>Nenhum recibo foi copiado: a tarefa deste clipe não está na lista de tarefas do Gallop. A página da sua conta da ShortAPI mostra o que foi cobrado.</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>A lista de tarefas ainda não está aberta.</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>{count} de {all} recibos copiados. As tarefas dos outros clipes não estão na lista de tarefas do Gallop. A página da sua conta da ShortAPI mostra o que foi cobrado.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>1 clipe mantido</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>1 tarefa incerta pode ter custado {usd}, não contados aqui.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>Lendo a lista de tarefas…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>Esta é a demonstração: os valores são simulados.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>Você permitiu que 1 destas tarefas passasse de um limite.</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>Você permitiu que {count} destas tarefas passasse de um limite.</numerusform>
            <numerusform>Você permitiu que {count} destas tarefas passassem de um limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>líquido · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>líquido · {clips} · {price} por clipe mantido</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>{count} clipe mantido</numerusform>
            <numerusform>{count} clipes mantidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>{count} tarefa incerta pode ter custado {usd} no total, não contados aqui.</numerusform>
            <numerusform>{count} tarefas incertas podem ter custado {usd} no total, não contados aqui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>Clipes mantidos</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>Por clipe mantido</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{column}, {row}: {value}</source>
        <translation>{column}, {row}: {value}</translation>
    </message>
</context>
<context>
    <name>SpendingTable</name>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>Por resolução</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>Nada foi cobrado neste período.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Describe what you want to see and press Generate, or select a clip in the library.</source>
        <translation>Descreva o que você quer ver e pressione Gerar, ou selecione um clipe na biblioteca.</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Palco</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>Esta é a demonstração: os clipes são simulados e gratuitos.
Para usar sua própria chave, escolha “Sair da demonstração” no menu Arquivo.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Usar prompt e ajustes</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>Instantâneo salvo como “{name}”.</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>Seu vídeo está pronto</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>Os clipes são simulados e gratuitos.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>O Gallop se conecta quando precisa.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>Sem conexão de rede.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ainda não conectado</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Nada em andamento</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>A ShortAPI respondeu à última solicitação.</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>A ShortAPI está inacessível</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>A última solicitação não chegou à ShortAPI.</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ A ShortAPI recusou a chave</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>Etiquetas existentes</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>Pressione Enter ou vírgula para adicionar uma etiqueta, Backspace para remover a última.</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>Remover a etiqueta {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>Etiqueta {tag} adicionada</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>Etiqueta {tag} removida</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>Menos tomadas</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>Mais tomadas</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomadas</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>Desfazer: {setting}</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>Pressione Enter para renomear o clipe e o arquivo.</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>Se a página não a mostrar: envie como nova tarefa por {price}. Se a primeira chegou, você pagará as duas.</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Se a página da sua conta mostrar este prompt: o Gallop acompanha essa tarefa e baixa o vídeo. Nada é enviado nem cobrado de novo.</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>Remova-a do Gallop. Se ela chegou, você já pagou, e o vídeo está só na página da sua conta.</translation>
    </message>
    <message>
        <source>{action}…</source>
        <translation>{action}…</translation>
    </message>
</context>
<context>
    <name>VideosFolderPart</name>
    <message>
        <source>Change videos folder</source>
        <translation>Trocar a pasta de vídeos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Trocar…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>Os clipes existentes ficam onde estão. As tarefas já na fila ainda são salvas na pasta anterior.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>Pasta de vídeos</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>Só a pasta de vídeos é monitorada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Monitorar uma pasta</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Pastas monitoradas</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>Quando o arquivo de um clipe está ausente, o Gallop procura na pasta de vídeos e nestas pastas. As pastas importadas são adicionadas automaticamente. Remover uma pasta daqui não exclui arquivos nem clipes.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>A {seconds}-second clip costs {prices}, charged to your ShortAPI account. You always see the exact price on the button first.</source>
        <translation>Um clipe de {seconds} segundos custa {prices}, cobrados na sua conta da ShortAPI. Você sempre vê antes o preço exato no botão.</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>Descreva uma cena e receba um vídeo curto com som, gerado por {model}.</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Inserir chave de API</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obter uma chave</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>A demonstração é gratuita e não precisa de chave; os clipes são simulados.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>Escreva. Veja o preço. Assista.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{price} em {resolution}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>Comparado com o relógio da ShortAPI. Deixe o sistema ajustar data, hora e fuso automaticamente: um relógio errado faz os certificados parecerem inválidos e inicia os limites diários na hora errada.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Criptografia (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Inserir chave de API…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>O Gallop pergunta à ShortAPI por uma tarefa que não existe. A resposta mostra se a chave é aceita. Isso não custa nada.</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>O Gallop inclui os decodificadores dos vídeos da ShortAPI (H.264, H.265, AAC). Se algum faltar, reinstale o Gallop.</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>O Gallop envia à ShortAPI uma solicitação sem a sua chave. Se não houver resposta, verifique se você está online, se a rede exige login e se um firewall bloqueia o Gallop.</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>O Gallop confia nos mesmos certificados que o seu sistema e envia sua chave somente por uma conexão criptografada. Um relógio errado, uma rede que exige login ou um software de segurança que inspeciona o tráfego podem impedir isso.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Não funciona</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>A saída que o sistema usa agora. Conecte alto-falantes ou fones, ou escolha uma saída nos ajustes de som do sistema.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>Codecs de vídeo</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>Onde os novos vídeos são salvos. Um vídeo ocupa de 5 a 30 MB. Você pode trocar a pasta em Clipes; os vídeos pagos esperam até haver espaço.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>Você pode definir um proxy nos ajustes de rede do sistema ou nas variáveis HTTPS_PROXY e NO_PROXY. Reinicie o Gallop depois de uma mudança.</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>Sua chave é salva no chaveiro do sistema. No Linux, instale e desbloqueie o GNOME Keyring ou o KWallet, ou insira a chave sempre que iniciar o Gallop.</translation>
    </message>
    <message>
        <source>{action}: {part}</source>
        <translation>{action}: {part}</translation>
    </message>
</context>
<context>
    <name>desktop entry</name>
    <message>
        <source>Make videos from text with HappyHorse</source>
        <translation>Criar vídeos a partir de texto com o HappyHorse</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>Criar vídeos a partir de texto com o HappyHorse e saber o preço antes</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>Gerador de vídeos</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>vídeo;texto para vídeo;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>1 clipe</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>DEMO: nada foi cobrado</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>Demonstração, grátis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID da tarefa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>Duração total</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>Preço total</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Tamanho total</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varia</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} clipe</numerusform>
            <numerusform>{count} clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{total} and 1 unknown price</source>
        <translation>{total} e 1 preço desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total} e {count} preço desconhecido</numerusform>
            <numerusform>{total} e {count} preços desconhecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>1 star or more</source>
        <translation>1 estrela ou mais</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>Coleção: {name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>A partir de {low}</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>Maior preço primeiro</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Mais bem avaliados primeiro</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Mais longos primeiro</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>Menor preço primeiro</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Mais curtos primeiro</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>Até {high}</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} estrela</numerusform>
            <numerusform>{count} estrelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>{count} estrela ou mais</numerusform>
            <numerusform>{count} estrelas ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Permitida uma vez</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>Pertence a outro serviço</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>Copiar ID da tarefa</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dispensada</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>Baixando · {received} MB</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>Baixando · {received} de {total} MB</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>Inserir o ID…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>Falhou - cobrança desconhecida</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>Falhou - cobrados {usd}</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>Falhou - não cobrada</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>Falhou - reembolsada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>O Gallop verifica esta tarefa de novo e baixa o vídeo. Nada é enviado nem cobrado de novo.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Gerando</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>Gerando · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>Gerando · {elapsed}, normalmente {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>É enviada na sua vez e cobrada como mostrado.</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>Não é enviada nem cobrada até você retomar.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>Não foi enviada e não é cobrada. Isto a remove da lista.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID da tarefa</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover para o topo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Requer sua atenção</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Ainda não informado</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>Não informado; veja a página da sua conta</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Não acompanhada</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>Não acompanhada - cobrados {usd}</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>Não acompanhada - ainda pode ser cobrada</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>Nada (não enviada)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>Coloca o prompt e os ajustes de volta no editor. Nada é enviado.</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>Pronta - iniciando o download</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>Pronta há {age}; os links duram cerca de um dia</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>Recusada - não cobrada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removida</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>Remove a tarefa do Gallop, que então não pode mais baixar o vídeo. Ela ainda pode ser gerada e cobrada.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>Retomar - demonstração, grátis</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>Retomar {count} por {usd}</numerusform>
            <numerusform>Retomar as {count} por {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>Retomar por {usd}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>Enviar de novo (pode ser cobrada duas vezes)…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>Enviar {count} por {usd}</numerusform>
            <numerusform>Enviar as {count} por {usd}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>Enviar {count} daqui por {usd}</numerusform>
            <numerusform>Enviar as {count} daqui por {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>Enviar por {usd}</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>Enviar daqui por {usd}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>Envia de novo todas as tarefas que falharam ou foram recusadas. Cada uma é cobrada; o total é mostrado.</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>Envia o mesmo prompt e os mesmos ajustes como nova tarefa, cobrada como mostrado.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>A ShortAPI não pode parar uma tarefa: o vídeo ainda pode ser gerado e cobrado. O Gallop só deixa de verificá-la. Você pode voltar a acompanhá-la a qualquer momento; a ShortAPI guarda um vídeo pronto por cerca de um dia.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>A ShortAPI não conhece este ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>Parar de acompanhar (ainda pode ser cobrada)</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>Este ID pertence a outra tarefa</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Acompanhar de novo</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>Tentar de novo - demonstração, grátis</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>Tentar de novo por {usd}</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>Tentar as {count} de novo - demonstração, grátis</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>Tentar as {count} de novo por {usd}</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>Incerta - pode ter sido cobrada</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>Desconhecido: nada, ou cerca de {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Usar prompt e ajustes</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>Esperando - a ShortAPI está ocupada</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>Esperando uma pasta</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>Esperando uma chave</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>Esperando crédito</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando a vez</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Esperando a rede</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>Esperando seu OK</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>O que aconteceu?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>tomada {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} dia</numerusform>
            <numerusform>{count} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>{count} em andamento</numerusform>
            <numerusform>{count} em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} em espera</numerusform>
            <numerusform>{count} em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{state} · ready for {age}</source>
        <translation>{state} · pronta há {age}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>1 estrela</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>O arquivo está ausente</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} estrela</numerusform>
            <numerusform>{count} estrelas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>Uma demonstração gratuita mostra como tudo funciona; não precisa de chave.</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>Uma tarefa paga nunca é enviada duas vezes nem se perde, nem mesmo após uma falha.</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>Cada vídeo é salvo no seu computador com o prompt e é fácil de encontrar.</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>A ShortAPI gera os vídeos com a sua própria chave de API e cobra na sua conta. O Gallop é um software independente, sem vínculo com a Alibaba ou a ShortAPI.</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>O preço exato está no botão antes que algo seja enviado.</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>Escreva o que quer ver, confira o preço exato e assista ao vídeo que o HappyHorse-1.0 faz disso.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>1 tarefa espera seu OK.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Adicionar crédito</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Inserir chave de API</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>O que posso fazer?</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>{count} tarefa espera seu OK.</numerusform>
            <numerusform>{count} tarefas esperam seu OK.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>{count} tarefa falhou. A mais recente:</numerusform>
            <numerusform>{count} tarefas falharam. A mais recente:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>{count} tarefa pode ter sido cobrada. A mais antiga:</numerusform>
            <numerusform>{count} tarefas podem ter sido cobradas. A mais antiga:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>Um clipe pode ter de {min} a {max} segundos, não {given}. Nada foi enviado. Escolha uma duração nesse intervalo.</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>Um nome não pode ficar vazio. Use, por exemplo, {example}. O padrão anterior continua em uso; seus arquivos não mudaram.</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>Um limite de gastos deve ser um valor em dólares americanos, como 5 ou 2.50, ou ficar vazio para não limitar. O limite não mudou.</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Um vídeo tem {given} s, mas foram pedidos {wanted} s. Baixá-lo de novo deu o mesmo resultado. Ele está na sua biblioteca e nada mais é cobrado. Para receber seu dinheiro de volta, peça um reembolso à ShortAPI e informe o ID da tarefa {job}.</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Um comando “gallop generate” ainda está em execução. Esta janela continua quando ele terminar. Até lá você pode ver seus clipes, mas não alterá-los, e nada é enviado.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>Outra janela (ou comando) do Gallop trabalha na tarefa “{prompt}” da mesma lista, então esta não mexeu nela. Ela não foi enviada duas vezes. Feche uma das duas, e a outra continua.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>Outra janela (ou comando) do Gallop, talvez em outra sessão, está com a lista de tarefas de “{path}” aberta ou não responde mais. Nada é enviado daqui até ela fechar, para que nenhuma tarefa seja enviada duas vezes. Depois esta janela continua.</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>Outro programa está usando os arquivos do Gallop em “{path}”. Os vídeos pagos esperam na ShortAPI, e nada novo é enviado nem cobrado. Feche esse programa para continuar ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>O Gallop não pode verificar esta tarefa sem uma chave de API válida. A tarefa foi enviada e cobrada como mostrado; nada mais é cobrado. Insira uma chave válida para continuar.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>O Gallop não encontra uma pasta para seus arquivos: este usuário não tem pasta pessoal ou a pasta atual não existe mais. Nada foi enviado. Defina HOME, ou GALLOP_HOME com um caminho completo.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>O Gallop não encontra “{folder}”, onde um vídeo seria salvo, ou não pode gravar lá. O vídeo foi salvo como “{path}”, e nada mais é cobrado. Mova-o para onde quiser.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>O Gallop não pode ler os backups da sua lista de tarefas em “{path}” ({detail}). A lista não mudou. Permita a leitura lá e tente de novo.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>O Gallop não pode ler a pasta “{path}” ({detail}). Seus arquivos não mudaram. Escolha outra pasta ou permita a leitura lá.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>O Gallop não pode ler seus ajustes em “{path}” ({detail}), então seus limites de gastos se perderam. Nada foi cobrado; tarefas e vídeos não mudaram. O Gallop não envia tarefas até você conferir os limites nos ajustes. O arquivo antigo foi mantido como “{kept}”.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>O Gallop não pode ler seus ajustes em “{path}” ({detail}). Ele usa a última cópia boa, com seus limites de gastos. Nada foi cobrado; tarefas e vídeos não mudaram. O Gallop não envia tarefas até você conferir os limites nos ajustes.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>O Gallop não pode ler “{path}” ({detail}). Seus arquivos não mudaram.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>O Gallop não pode gravar na lista de tarefas em “{path}” ({detail}), então o último estado de uma tarefa não está registrado. A tarefa continua e nada mais é cobrado. O Gallop tenta de novo automaticamente. Libere espaço ou permita a gravação antes de fechá-lo.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>O Gallop não pode gravar na lista de tarefas em “{path}” ({detail}). Nada foi enviado nem cobrado: uma tarefa é registrada antes de ser enviada. Libere espaço ou permita a gravação e tente de novo.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>O Gallop não pode gravar na sua biblioteca em “{path}” ({detail}), então sua alteração não foi salva, ou não em todos os clipes. Nenhum clipe se perdeu. Feche outros programas que usam o arquivo, libere espaço ou permita a gravação e tente de novo.</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>O Gallop foi fechado enquanto esta tarefa era enviada, então ela pode ter sido cobrada. Ela não foi enviada de novo. Verifique se ela está na página da sua conta da ShortAPI e depois escolha.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>O Gallop não conseguiu procurar atualizações ({detail}). Tente mais tarde.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>O Gallop não conseguiu ler a lista de versões ({detail}). Abra a página de download ou tente mais tarde.</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>O Gallop ainda está concluindo a última solicitação. Esta janela continua quando terminar, normalmente em 15 segundos. Até lá você pode ver seus clipes, mas não alterá-los, e nada é enviado.</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>O Gallop não tem permissão para gravar em “{path}”. Os vídeos pagos esperam na ShortAPI, e nada novo é enviado nem cobrado. Permita a gravação para continuar ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>Ausente: {names}. Alguns vídeos não podem ser reproduzidos.</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>Nenhuma autoridade certificadora é confiável, então nenhum servidor pode ser. Instale o pacote ca-certificates.</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>Nenhum proxy definido. O Gallop se conecta diretamente.</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>Sem conexão segura com {host} ({detail}).</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>Nenhuma saída de som encontrada. Os vídeos são reproduzidos sem som.</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>Não verificado: a demonstração não sai deste computador.</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>Só {size} GB livres para vídeos em “{path}”.</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>As solicitações passam pelo proxy {proxy}, que não funciona ({detail}).</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>As solicitações passam pelo proxy {proxy}.</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>A ShortAPI aceitou tarefas que não estão na sua lista: {job_ids}. Elas podem ter sido cobradas; nada é enviado de novo. Restaure um backup da lista que as contenha ou peça os vídeos à ShortAPI com estes IDs.</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>A ShortAPI aceita a chave.</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>A ShortAPI respondeu a esta tarefa com o ID de outra das suas tarefas: “{prompt}”. Esta pode ter sido cobrada sem ser gerada. Ela não foi enviada de novo. Verifique se ela está na página da sua conta da ShortAPI e depois escolha.</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>A ShortAPI respondeu com o registro de outra tarefa, que não foi usado. Nada mais é cobrado; o Gallop continua verificando. Se você inseriu o ID, confira-o; você pode corrigi-lo.</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>A ShortAPI pediu ao Gallop que espere até {until}. As tarefas já enviadas continuam lá, e nada mais é cobrado por elas. Para não esperar, escolha “Verificar agora” ou reinicie o Gallop.</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>Não foi possível acessar a ShortAPI ({detail}). Nada foi enviado nem cobrado. O Gallop tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>A ShortAPI não respondeu sobre esta tarefa ({detail}). Nada mais é cobrado; o Gallop continua verificando.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>A ShortAPI ainda não conhece este ID. Nada mais é cobrado; o Gallop continua verificando. Se você inseriu o ID, confira-o; você pode corrigi-lo.</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>A ShortAPI está ocupada demais para aceitar esta tarefa agora. Nada foi cobrado. O Gallop tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>A ShortAPI cobra agora {new} por segundo em {resolution} (antes {old}). As tarefas concluídas foram cobradas como mostrado. As estimativas já usam o novo preço.</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>A ShortAPI recusou a chave de API. Nada foi cobrado. Insira uma chave válida para enviar as tarefas em espera.</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>A ShortAPI recusou a chave.</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>A ShortAPI recusou esta tarefa: {reason} Nada foi cobrado. Mude o que foi contestado (em geral pessoas reais, marcas, violência ou nudez) e tente de novo. Seu prompt e seus ajustes foram mantidos.</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>A ShortAPI recusou esta chave, então ela não foi salva. Nada foi enviado nem cobrado. Copie-a de novo na página da sua conta.</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>A ShortAPI informou uma cobrança de {charged} por uma tarefa estimada em {estimate}. O Gallop a registrou, e ela conta para seus limites. Compare com a página da sua conta da ShortAPI. Se lá também estiver errado, envie o recibo da tarefa ao suporte da ShortAPI.</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>A ShortAPI diz que este vídeo está pronto, mas não fornece o arquivo. Ele foi cobrado como mostrado. O Gallop continua verificando enquanto a janela está aberta e a cada início. Se isso não ajudar, peça um reembolso à ShortAPI e informe o ID da tarefa.</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Parte da imagem ou do som de um vídeo está danificada. Baixá-lo de novo deu o mesmo resultado. Ele está na sua biblioteca e nada mais é cobrado. Para receber seu dinheiro de volta, peça um reembolso à ShortAPI e informe o ID da tarefa {job}.</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>Alguns dos seus ajustes em “{path}” não puderam ser lidos ({detail}), então seus limites de gastos podem estar errados. Nada foi enviado nem cobrado. Confira os limites nos ajustes, ou corrija o arquivo e remova limits_doubt dele. Você também pode permitir desta vez.</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>Algo deu errado no Gallop ({detail}). As tarefas já enviadas estão seguras na lista. Reinicie o Gallop e relate isto.</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>O som sai em “{device}”.</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>O backup “{path}” não pôde ser restaurado ({detail}). Sua lista atual não mudou. Escolha outro backup, ou libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>O endereço de retorno deve ser um endereço https:// completo. Nada foi enviado. Corrija-o nos ajustes ou deixe-o vazio.</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>O clipe não pôde ser salvo em “{path}” ({detail}). Sua própria cópia não mudou. Escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>O relatório de falha em “{path}” não pôde ser lido, salvo ou excluído ({detail}). Tarefas e vídeos não mudaram.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>A demonstração não precisa de chave.</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>O diagnóstico não pôde ser salvo em “{path}” ({detail}). Escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>O disco com “{path}” está cheio. Os vídeos pagos esperam na ShortAPI, e nada novo é enviado nem cobrado. Libere espaço para continuar ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>O download não pode ser reproduzido ({detail}). Nada mais é cobrado; o Gallop baixa de novo.</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>O download parou ({detail}). Nada mais é cobrado; o Gallop continua automaticamente.</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>O arquivo deste clipe não está mais em “{path}”. O clipe fica na sua biblioteca. Conecte o disco ou escolha “Localizar…” para encontrar o arquivo.</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>A pasta “{path}” não pode ser encontrada ou criada. Os vídeos pagos esperam na ShortAPI, e nada novo é enviado nem cobrado. Conecte o disco para continuar ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>O ID inserido pertence a outra das suas tarefas: “{prompt}”. Ele não foi usado, para que nenhuma cobrança conte duas vezes. Nada foi enviado nem cobrado. Procure na página da sua conta da ShortAPI uma tarefa que ainda não esteja no Gallop.</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>A tarefa mudou antes de poder ser enviada de novo, então não foi enviada e nada foi cobrado por isso. A fila mostra o novo estado.</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>A tarefa não pôde ser removida ou pausada, porque o Gallop não pode gravar na lista de tarefas em “{path}” ({detail}). Nada foi cobrado por ela ainda, mas ela será enviada na sua vez ou no próximo início. Libere espaço ou permita a gravação e remova-a de novo.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>A lista de tarefas ainda não está aberta, então a pasta de vídeos é desconhecida.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>A lista de tarefas ainda não está aberta. Nada foi alterado nem enviado. Tente de novo em um instante.</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>A chave não pôde ser verificada com a ShortAPI ({detail}). Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>A chave está em uso. Para salvá-la, desbloqueie o chaveiro do sistema: o sistema pede a senha, talvez em uma janela atrás desta. Até lá, a chave só é mantida até você fechar o Gallop.</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>O link do vídeo pronto não funciona mais. Nada mais é cobrado; o Gallop pede um novo link.</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>O prompt contém caracteres de controle invisíveis ({count}, o primeiro na posição {position}). Nada foi enviado. Remova-os e tente de novo.</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>Os dados do prompt não puderam ser salvos em “{path}” ({detail}). O clipe e o prompt estão na sua biblioteca.</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>O prompt está vazio. Nada foi enviado. Digite o que você quer ver.</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>O prompt é longo demais: {units} de {limit} caracteres. A ShortAPI descartaria o final sem avisar (caracteres perdidos: {lost}). Nada foi enviado. Encurte-o ou corte-o ali.</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>O instantâneo não pôde ser salvo como “{path}” ({detail}). O clipe não mudou.</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>O limite de gastos {name} em “{path}” é “{value}”, que não é um valor em dólares americanos. Nada foi enviado nem cobrado. Defina um valor como 5 ou 2.50, ou permita desta vez.</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>Os certificados confiáveis não podem ser lidos ({detail}).</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>O vídeo está pronto e pago, mas não pôde ser baixado ({detail}). Nada se perdeu: o Gallop continua tentando enquanto a janela está aberta e a cada início. Você também pode baixá-lo de novo agora.</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>Ainda não há chave de API, então nenhum vídeo pode ser gerado.</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>Ainda não há chave de API. Nada foi enviado nem cobrado. Insira sua chave para enviar as tarefas em espera.</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>Isso também aconteceu com 1 outro clipe.</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>Isso também aconteceu com {count} outro clipe.</numerusform>
            <numerusform>Isso também aconteceu com {count} outros clipes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Este computador não tem conexão de rede.</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>Este computador não tem chaveiro do sistema, então a chave só é mantida até você fechar o Gallop.</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>Este computador não tem chaveiro do sistema. Sua chave só é mantida até você fechar o Gallop.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>O relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>O relógio deste computador está {minutes} minutos adiantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>O relógio deste computador está {minutes} minutos atrasado.</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>Esta cópia não tem endereço de atualização. Verifique onde você a baixou.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>Isto não parece uma chave de API: está vazia ou contém espaços ou caracteres incomuns. Ela não foi usada. Copie-a de novo na página da sua conta.</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>Esta tarefa pertence a outro serviço, {service}; o Gallop usa agora {here}. Daqui ela não é enviada, acompanhada nem cobrada. Inicie o Gallop com esse endereço para continuar. Uma tarefa que nunca foi enviada também pode ser enviada daqui; então ela é cobrada aqui.</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Esta tarefa não recebeu uma resposta clara da ShortAPI ({detail}) e pode ter sido cobrada. Ela não foi enviada de novo. Verifique se ela está na página da sua conta da ShortAPI e depois escolha.</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>Esta tarefa esperou por uma chave ou por muito tempo, então o Gallop pergunta antes de enviá-la. Nada foi enviado nem cobrado. Envie-a ou remova-a.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Esta tarefa esperava o envio quando um backup do sistema copiou, moveu ou restaurou a lista, então pode ter sido enviada e cobrada de lá. Ela não foi enviada daqui. Verifique se ela está na página da sua conta da ShortAPI e depois escolha.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Esta tarefa esperava o envio quando o backup restaurado foi feito, então pode ter sido enviada e cobrada desde então. Ela não foi enviada de novo. Verifique se ela está na página da sua conta da ShortAPI e depois escolha.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>Este modelo não oferece a proporção “{given}”. Nada foi enviado. Escolha uma de {options}.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>Este modelo não oferece a resolução “{given}”. Nada foi enviado. Escolha uma de {options}.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>Este vídeo falhou. A ShortAPI diz: {reason} Ela não informou toda a cobrança ou o reembolso: veja a página da sua conta. Seu prompt e seus ajustes foram mantidos.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>Este vídeo falhou. A ShortAPI diz: {reason} Foram cobrados {charged} e reembolsados {refunded}. Seu prompt e seus ajustes foram mantidos.</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Isto custaria {total}, mais que seu limite de {cap} por geração. Nada foi enviado nem cobrado. Mude o limite nos ajustes ou permita desta vez.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Isto custaria {total}. Com {committed} já gastos ou em andamento neste mês, passa do seu limite de {cap} por mês. Nada foi enviado nem cobrado. Mude o limite nos ajustes ou permita desta vez.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Isto custaria {total}. Com {committed} já gastos ou em andamento hoje, passa do seu limite de {cap} por dia. Nada foi enviado nem cobrado. Mude o limite nos ajustes ou permita desta vez.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>O backup de hoje da sua lista de tarefas não pôde ser salvo em “{path}” ({detail}). A lista e os backups anteriores não mudaram. Libere espaço ou permita a gravação. O Gallop tenta de novo no próximo início.</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>Autoridades certificadoras confiáveis: {count}.</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>Desconhecido, porque {host} não respondeu.</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>Desbloqueie o chaveiro do sistema: o sistema pede a senha, talvez em uma janela atrás desta. As tarefas em espera são enviadas depois. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>Os vídeos podem ser lidos e reproduzidos.</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>Não é possível salvar vídeos em “{path}” ({detail}).</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>Não é possível salvar vídeos em “{path}”: {detail}. Nada foi enviado. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>O que está salvo no chaveiro do sistema não parece uma chave de API, então não foi usado. Insira sua chave de novo.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>O que está salvo no chaveiro do sistema não é uma chave de API.</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>Você pode gerar de 1 a {max} tomadas por vez, não {given}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>Sua conta da ShortAPI está sem crédito. Nada foi cobrado. Adicione crédito e depois retome.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>Sua lista de tarefas em “{path}” está danificada ({detail}). Ela não foi alterada e nada foi cobrado. Na janela do Gallop você pode restaurar um backup ou começar com uma lista vazia; o arquivo danificado é mantido.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>Sua lista de tarefas em “{path}” foi salva por um Gallop mais novo (formato {found}; este lê até {known}). Ela não foi alterada e nada foi cobrado. Inicie o Gallop mais novo.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>Seus ajustes não puderam ser salvos em “{path}” ({detail}). Eles valem até você fechar o Gallop; tarefas e vídeos não mudaram. Libere espaço ou permita a gravação.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>Seus ajustes em “{path}” foram salvos por um Gallop mais novo (formato {found}; este lê até {known}). Este usa o que entende e não altera o arquivo, então as mudanças valem só até você fechar o Gallop. Nada foi cobrado. Confira seus limites ou inicie o Gallop mais novo.</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>Seus gastos não puderam ser exportados para “{path}” ({detail}). Sua lista de tarefas não mudou. Escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>O sistema verifica os certificados.</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>O chaveiro do sistema não salvou a chave, então ela só é mantida até você fechar o Gallop.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>O chaveiro do sistema está bloqueado ou não responde, então o Gallop não pode ler nem salvar uma chave nele. Uma chave inserida agora só é mantida até você fechar o Gallop. Desbloqueie o chaveiro e tente de novo ou salve a chave de novo.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>O chaveiro do sistema está bloqueado ou não responde, então a chave ainda pode estar nele. O Gallop não a usa mais nesta janela. Desbloqueie o chaveiro e remova a chave de novo.</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>O chaveiro do sistema está bloqueado, então a chave nele não pode ser lida.</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>O chaveiro do sistema funciona.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>{count} ignorados ({names}): links para outras pastas e links quebrados não são seguidos.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>{count} ignorados ({names}): só podem ser adicionados vídeos MP4, MOV, MKV e WebM.</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>{failed} de {all} arquivos não puderam ser adicionados à sua biblioteca: {names}. Eles não podem ser reproduzidos. Seus arquivos não mudaram.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} responde.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>{host} está inacessível ({detail}).</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>{size} GB livres para vídeos em “{path}”.</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}. Nada foi cobrado, e a tarefa foi removida da lista porque este comando não espera. {now}.</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}. A tarefa foi enviada: {charge}. Ela fica na lista, e nada mais é cobrado. {now}.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>“{given}” não pode ser usado como endereço da API porque sua chave viajaria sem proteção. Use um endereço que comece com https:// (http:// só para este computador). Nada foi enviado.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>“{given}” não pode ser usado em um nome. Você pode usar {known}. O padrão anterior continua em uso; seus arquivos não mudaram.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>“{path}” não pode ser a pasta de vídeos: {detail}. Seus vídeos não mudaram. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>“{path}” não pôde ser movido para a lixeira ({detail}). Ele continua na pasta e na sua biblioteca.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>“{path}” não pôde ser renomeado ou movido ({detail}). Ele não mudou. Feche outros programas que o usam, ou permita a gravação, e tente de novo.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>“{path}” não pôde ser restaurado ({detail}). Restaure-o pela lixeira do sistema e depois escolha “Localizar…” para o clipe.</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>“{path}” não tem dados do prompt, então o prompt e os ajustes são desconhecidos. Mesmo assim você pode adicioná-lo à sua biblioteca.</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>“{path}” nos ajustes não pode ser a pasta de vídeos: {detail}. Seus vídeos não mudaram. Os novos são salvos na pasta padrão até você escolher outra nos ajustes.</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>“{path}” não é o arquivo deste clipe: o conteúdo é diferente. Nada foi alterado. Escolha o arquivo certo ou adicione este à sua biblioteca como um novo clipe.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>Repair Gallop {version}</source>
        <translation>Reparar o Gallop {version}</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>O instalador restaura todos os arquivos do programa. Seus vídeos, biblioteca, configurações e chave ficam como estão.</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>Esta versão já está instalada.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 tomada</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>Consultando o chaveiro do sistema…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>Concluindo a última solicitação…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>Chave de SHORTAPI_KEY</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>Chave do chaveiro do sistema</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>Chave até você fechar o Gallop</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Ainda sem chave de API</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Nenhuma chave necessária</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>Abrindo a lista de tarefas…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>A lista de tarefas não está aberta</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>Esperando o comando terminar…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>Esperando a outra janela fechar…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count} tomada</numerusform>
            <numerusform>{count} tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{factors} = {total}</source>
        <translation>{factors} = {total}</translation>
    </message>
    <message>
        <source>{seconds} s × {price} × {takes}</source>
        <translation>{seconds} s × {price} × {takes}</translation>
    </message>
</context>
</TS>

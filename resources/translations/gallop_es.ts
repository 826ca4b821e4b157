<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>Un estudio de escritorio para {model}.</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>Acerca de Gallop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>Descargue Gallop solo desde {url}. Para comprobar una descarga, compare su suma SHA-256 con la de SHA256SUMS en esa página.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre con la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>Incluye software de terceros, cada parte con su propia licencia.</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>Software independiente, sin relación con Alibaba ni ShortAPI.</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>Precios a {date}, según {source}.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>Licencias de terceros</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>Esta copia no indica quién la publicó. Para comprobar una descarga, compare su suma SHA-256 con la del archivo SHA256SUMS del editor.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>Está ejecutando Gallop desde su código fuente, no desde una descarga.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>Está ejecutando Gallop desde su código fuente. Su licencia está en el archivo LICENSE. Los paquetes de terceros figuran en pyproject.toml; cada uno se instaló con su propia licencia.</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>Cambiar clave…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Introducir clave de API…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>Aún no hay clave de API.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>Abrir {page}</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>La demo no necesita clave. Salga de la demo para cambiar la suya.</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>Los vídeos se cargan a su cuenta de ShortAPI. Vea sus cargos, su saldo y sus claves en {page}.</translation>
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
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
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
        <translation>Solo en algunos clips: {tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>Algunos son favoritos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>Las notas son distintas. Lo que escriba aquí las sustituye todas.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>Gallop se inició con una lista de trabajos vacía.</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>Restaurar la copia del {day}…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>Empezar con una lista vacía…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>Se restauró la copia del {day}. No se envió ni se cobró nada.</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>La lista anterior se conserva como «{path}».</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>1 trabajo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>Copias de seguridad de la lista de trabajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>Gallop guarda una copia de su lista de trabajos, clips y cargos una vez al día y conserva las siete últimas. Los vídeos no se incluyen.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>Aún no hay copias. Gallop crea la primera al iniciarse después de su primer trabajo.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>{count} trabajo</numerusform>
            <numerusform>{count} trabajos</numerusform>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>¿Borrar 1 trabajo terminado?</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>¿Borrar {count} trabajo terminado?</numerusform>
            <numerusform>¿Borrar {count} trabajos terminados?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>También se quitan sus prompts y ajustes. Los gastos siguen contando lo cobrado, y Gallop sigue comprobando los reembolsos.</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>Se le cobraron {usd} sin reembolso. Para pedir un reembolso a ShortAPI, copie antes el recibo en «¿Qué ha pasado?».</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Ya existe una colección con este nombre; los clips se añadirán a ella.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>Exportar sin datos del prompt</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>Localizar clip</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>Guardar copias en una carpeta</translation>
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
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copiar archivo</translation>
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
        <translation>Exportar sin datos del prompt…</translation>
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
        <translation>Gestionar colecciones…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>No disponible para los clips seleccionados.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>Abrir en el reproductor predeterminado</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>Guardar copias en…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>Seleccione antes un clip en la biblioteca.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Deshacer eliminación</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Usar prompt y ajustes</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} estrella</numerusform>
            <numerusform>{count} estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>1 de {all} clips queda fuera: está en la papelera o falta su archivo. Para incluirlo, elija «Restaurar» o «Localizar».</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>Ninguno de estos clips tiene un archivo utilizable: están en la papelera o faltan sus archivos. Elija antes «Restaurar» o «Localizar».</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>Este clip está en la papelera. Para usar su archivo, elija «Restaurar» en el menú del clip.</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>Puede arrastrar hasta {at_most} clips a la vez y hay {count} seleccionados. Seleccione menos e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>{count} de {all} clips queda fuera: está en la papelera o falta su archivo. Para incluirlo, elija «Restaurar» o «Localizar».</numerusform>
            <numerusform>{count} de {all} clips quedan fuera: están en la papelera o faltan sus archivos. Para incluirlos, elija «Restaurar» o «Localizar».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>1 de estos clips está en la papelera.</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>Falta el archivo de 1 de estos clips.</translation>
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
            <numerusform>Este clip está en la papelera ({count}).</numerusform>
            <numerusform>Estos {count} clips están en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>Este clip está en la papelera.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>{count} de estos clips está en la papelera.</numerusform>
            <numerusform>{count} de estos clips están en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>Falta el archivo de {count} de estos clips.</numerusform>
            <numerusform>Faltan los archivos de {count} de estos clips.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>Un clip puede estar en varias colecciones. Quitar una colección no elimina clips.</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Ya existe una colección con este nombre.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Ya existe una colección con este nombre; los clips se añadirán a ella.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>Ya existe una colección con este nombre; se combinarán las dos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>Nueva con 1 clip seleccionado…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>Nueva con {count} clip seleccionado…</numerusform>
            <numerusform>Nueva con {count} clips seleccionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>Aún no hay colecciones. Una colección agrupa clips, por ejemplo los de un proyecto. Cree una con «Nueva…» o seleccione antes clips en la biblioteca.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Cambiar nombre de la colección</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Mostrar clips</translation>
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
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>Pulse Intro para añadir.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Ya existe una colección con este nombre.</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>Añadir 1 clip seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>Añadir {count} clip seleccionado</numerusform>
            <numerusform>Añadir {count} clips seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>Los añade a la colección marcada en la lista</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gestionar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>Aún no hay colecciones. Una colección reúne los clips de un proyecto; un clip puede estar en varias.</translation>
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
        <translation>No hay comandos coincidentes.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
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
        <translation>De 1 a {max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>De 1 a {max}; cada toma es un trabajo aparte</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>Demo - gratis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demo</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>Prompt y ajustes</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>Tomas: {explanation}</translation>
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
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>Fecha final</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha inicial</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>La fecha inicial es posterior a la final: no hay coincidencias.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>1 de estos archivos no tiene datos del prompt.</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Prompt del clip</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>Este archivo no tiene datos del prompt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>{count} de estos archivos no tiene datos del prompt.</numerusform>
            <numerusform>{count} de estos archivos no tienen datos del prompt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>Seleccione un clip para ver sus detalles.</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>Hay {count} clips seleccionados. Se muestran detalles de {at_most} como máximo.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>Un zip con versiones, ajustes, registros recientes, una autocomprobación y el número de trabajos en cada estado, para ayudar a encontrar un problema. Se guarda donde usted elija y nunca se envía. Nunca incluye su clave de API.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>Recopilando registros y versiones…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>Incluir prompts e ID de trabajos</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>Ejecutando la autocomprobación…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>Guardado como «{path}». Adjúntelo cuando informe de un problema.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>Elegir la carpeta de vídeos</translation>
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
        <translation>Duración</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Control de duración</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>De {min} a {max} segundos</translation>
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
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>Haga clic antes en un campo de texto.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>No disponible ahora en la biblioteca.</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>No hay nada que deshacer aquí.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Seleccione antes algún texto.</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>Un barista dibuja un corazón en un capuchino, luz cálida de ventana</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>Una barca cruza un lago de montaña al amanecer, travelling bajo</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>Lluvia en una calle de neón, un hombre con paraguas se gira hacia la cámara</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Empezar con un ejemplo</translation>
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
        <translation>Filtros, 1 activo</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>Filtros, {count} activo</numerusform>
            <numerusform>Filtros, {count} activos</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Sin filtros</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>Mostrar todos los filtros</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Cualquier valoración.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>Duración máxima en segundos</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>Precio máximo en dólares</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>Duración mínima en segundos</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>Precio mínimo en dólares</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>Valoración mínima</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>Solo archivos que faltan</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>Precio en $</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>«{given}» no es una cantidad en dólares. Introduzca un número como 1.145.</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>«{given}» no es una duración. Introduzca segundos, como 5 o 7.5.</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop quita la clave de su llavero del sistema.</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>Los trabajos en curso, también los pagados, esperan a que introduzca una clave. No se pierde nada.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar clave</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>¿Quitar la clave?</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>La clave sigue siendo válida; revóquela en la página de su cuenta.</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>costaría</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}, costaría {total}</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>Ya está en su biblioteca.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Prompt del clip</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Abrir clip</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Mostrar en la biblioteca</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>El archivo no tiene datos del prompt, así que se desconocen su prompt y sus ajustes. Aun así puede añadirlo; se copia a su carpeta de vídeos.</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>El archivo incluye sus datos del prompt. Al añadirlo se copia a su carpeta de vídeos.</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>Faltaba el archivo de este clip. Al añadir este se copia a su carpeta de vídeos y se recupera el clip.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Usar prompt y ajustes</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>Usted eliminó este clip. Al añadirlo se restaura.</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}, {ratio}, {seconds} s</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}, coste {price}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {length}</source>
        <translation>{width} × {height} píxeles, {length}</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>Generar  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>Generar - demo, gratis</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>cuesta {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>gratis en la demo</translation>
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
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>Gallop funciona, con 1 limitación.</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>Gallop funciona, con {count} limitación.</numerusform>
            <numerusform>Gallop funciona, con {count} limitaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>No se comprobó todo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>Buscando actualizaciones…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Eliminar informe</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>Gallop se cerró de forma inesperada ({when}). Los trabajos en curso continúan y ninguno se envía dos veces. Hay un informe de error en este equipo que no se ha enviado; no contiene prompts ni clave.</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>Gallop se ha actualizado. Reinícielo para usar la nueva versión; los trabajos en curso continúan.</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>Gallop {version} está disponible; usted tiene {own}. No se ha descargado ni instalado nada. Los detalles explican las novedades.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Abrir página de descarga</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>El informe se guardó como «{path}».</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Ver informe</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>Tiene la versión más reciente, Gallop {own}.</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>Se añadió 1 clip a su biblioteca.</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>1 clip ya estaba.</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>Importar una carpeta de clips</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>No se añadió ningún clip.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Se detuvo la importación.</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>Se añadió {count} clip a su biblioteca.</numerusform>
            <numerusform>Se añadieron {count} clips a su biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>{count} clip ya estaba.</numerusform>
            <numerusform>{count} clips ya estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>Añadiendo un clip…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>Añadiendo clips: {done} de {total} archivos</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>Los clips ya añadidos se conservan.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>Buscando clips…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Detener importación</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>Respuestas copiadas</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>Respuestas copiadas ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>Copiar respuestas</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>No se conservan respuestas de este trabajo.</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>Respuestas de ShortAPI</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>Mostrar respuestas de ShortAPI</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC, respuesta a una comprobación de estado</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC, respuesta a la solicitud</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… abreviado aquí; «Copiar respuestas» lo copia todo</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>$0.00, porque es la demo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar recibo</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>DEMO: no se gasta dinero. Las cantidades son simuladas.</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>Si quita este trabajo, Gallop ya no puede seguirlo. Si la solicitud llegó, se le cobraron {usd}, que los totales de Gallop no incluyen, y el vídeo solo está en la página de su cuenta.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID del trabajo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Abra la página de su cuenta de ShortAPI. Si aparece este prompt, copie de ahí el ID del trabajo. Gallop sigue entonces ese trabajo y descarga su vídeo. No se envía ni se cobra nada de nuevo.</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>¿Quitar este trabajo?</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>Enviar de nuevo por {price}</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>¿Enviar este trabajo de nuevo?</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>ShortAPI aún puede generar y cobrar este trabajo ({usd}). Si lo quita, Gallop ya no puede descargar su vídeo.</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>Puede que la primera solicitud llegara. Si llegó, enviarla de nuevo cuesta otros {price} y recibe los dos vídeos. Compruebe antes la página de su cuenta: si el trabajo está ahí, sígalo por su ID.</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>Seguir este trabajo</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>Seguir este trabajo por su ID</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>Pagó {usd} por el vídeo de este trabajo, pero no está guardado en este equipo. Si quita el trabajo, Gallop deja de intentar descargarlo y no se reembolsa nada. Para pedir un reembolso a ShortAPI, copie antes el recibo.</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>Se le cobraron {usd}. Si quita este trabajo, Gallop ya no puede descargar su vídeo y no se reembolsa nada.</translation>
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
        <translation>Comprobando la clave…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>Consultando su llavero…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>La clave está guardada. {but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>Se quitó la clave. Los trabajos esperan a que introduzca una.</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>La clave funciona. No se cobró nada.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>1 trabajo espera: se cobran {usd} al enviarlo.</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>1 trabajo espera: se cobran {usd} al guardar.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Una clave</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>Una clave que termina en …{ending}</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>Pregunta a ShortAPI si acepta la clave. No cuesta nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Comprobar clave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>Gallop genera vídeos con su propia cuenta de ShortAPI. La clave solo se envía a ShortAPI.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtener una clave</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Pegue otra clave para sustituirla</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>Quitar clave…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>Guardar y enviar por {usd}</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Guardar clave</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>Enviarlo al guardar la clave ({usd})</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>Enviarlo al guardar la clave ({usd})</numerusform>
            <numerusform>Enviarlos al guardar la clave ({usd})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>Guardada en su llavero del sistema, no en un archivo.</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>Su clave de ShortAPI</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>{count} trabajo espera: se cobran {usd} al enviarlo.</numerusform>
            <numerusform>{count} trabajos esperan: se cobran {usd} al enviarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>{count} trabajo espera: se cobran {usd} al guardar.</numerusform>
            <numerusform>{count} trabajos esperan: se cobran {usd} al guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>Se usa {key} de SHORTAPI_KEY. Una clave guardada aquí se usa hasta que Gallop se inicie otra vez con SHORTAPI_KEY.</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>{key} se usa hasta que cierre Gallop.</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key} está guardada en su llavero del sistema.</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored} ShortAPI la rechazó.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Pegue aquí su clave</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>No hay atajos coincidentes.</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>Teclas del reproductor</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>Teclas del reproductor</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Buscar por acción o tecla</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>Seleccione una acción del reproductor para cambiar su tecla.</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>Editor de vídeo</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>{key} no se puede usar.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} se usa para «{action}» y no se puede cambiar.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} se usa para «{action}».</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>1 clip</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>1 clip anterior aún no se encuentra por su texto: la búsqueda se está actualizando.</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Todas las colecciones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>Biblioteca ampliada</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>Barra de la biblioteca</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Buscar en los prompts</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>Busca en prompts, nombres, etiquetas y notas</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Tamaño de miniaturas</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} clip</numerusform>
            <numerusform>{count} clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>{count} clip anterior aún no se encuentra por su texto: la búsqueda se está actualizando.</numerusform>
            <numerusform>{count} clips anteriores aún no se encuentran por su texto: la búsqueda se está actualizando.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>{shown} de 1 clip</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{shown} de {count} clip</numerusform>
            <numerusform>{shown} de {count} clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>1 clip restaurado.</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>1 copia guardada en «{folder}».</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>1 clip añadido a «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>{count} clip añadido a «{name}».</numerusform>
            <numerusform>{count} clips añadidos a «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>1 clip movido a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>{count} clip movido a la papelera.</numerusform>
            <numerusform>{count} clips movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>1 clip quitado de «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>{count} clip quitado de «{name}».</numerusform>
            <numerusform>{count} clips quitados de «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>Mostrar colección</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>Mostrar papelera</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>Se guardó la copia.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>{count} clip restaurado.</numerusform>
            <numerusform>{count} clips restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>{count} copia guardada en «{folder}».</numerusform>
            <numerusform>{count} copias guardadas en «{folder}».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>Aún no hay clips en esta colección. Seleccione clips, haga clic en ellos con el botón derecho y elija Colecciones.</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>Ningún clip coincide con estos filtros.</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>Ningún clip coincide con «{search}».</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>Aún no hay favoritos. Seleccione un clip y pulse {key} para que aparezca aquí.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Mostrar todos los clips</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>Sus clips terminados aparecen aquí.</translation>
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
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>Pestañas de la biblioteca</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
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
        <translation>Gallop - Demo</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>Salir de la &amp;demo</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>La demo no necesita clave.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>Generando</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>Este archivo no se puede reproducir: está dañado o no es un vídeo ({detail}). Pruebe otro reproductor.</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>El formato de este archivo no se puede mostrar aquí. El archivo está a salvo en su carpeta.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>No se pudo reproducir «{name}» ({detail}). Ábralo en otro reproductor.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>«{name}» ya no está en su carpeta o no se puede leer. Devuélvalo a su sitio o elija «Localizar…».</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>&amp;Acerca de Gallop</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de segu&amp;ridad…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Colecciones…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>&amp;Obtener una clave de API</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>&amp;Importar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>&amp;Reproducir o pausar al escribir</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Carpetas &amp;vigiladas…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>Clave de A&amp;PI…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Todos los clips</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>B&amp;uscar actualizaciones</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>&amp;Detalles del clip</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>Biblioteca ampl&amp;iada</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>Ir a los a&amp;visos</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>Ir al &amp;prompt</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>Ir a la co&amp;la</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel siguien&amp;te</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>Abrir la carpeta de víde&amp;os</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel anteri&amp;or</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Guardar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>&amp;Gastos…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>Los trabajos en curso pueden añadir {usd}.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Abrir gastos</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
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
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>Usado del límite de este mes</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} de {cap}, quedan {left}</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} de {cap}, {over} de más</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, sin límite</translation>
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
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>Nombre del clip</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Por ejemplo: {name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Insertar un marcador</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Insertar…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID del trabajo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Detalles del aviso</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Aviso siguiente</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>Aviso anterior</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
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
        <translation>Se añadió 1 trabajo a la cola.</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>Permitir esta vez</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Introducir clave de API</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>Los vídeos nuevos van a «{folder}». Los clips existentes se quedan donde están.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>Esto envía 1 trabajo por {usd}.</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>Esto envía {count} trabajo por {usd}.</numerusform>
            <numerusform>Esto envía {count} trabajos por {usd}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>Su vídeo está listo: {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>Se añadió {count} trabajo a la cola.</numerusform>
            <numerusform>Se añadieron {count} trabajos a la cola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>Falta el reproductor de vídeo de Gallop en este equipo. Sus clips están a salvo en su carpeta. Ábralos en otro reproductor o reinstale Gallop.</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>Vídeo HDR: los colores se ven más pálidos que en un reproductor HDR.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then speed up</source>
        <translation>Tras J o K: reproducir y luego acelerar</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>Detalles del clip</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>Doble velocidad</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Media velocidad</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip siguiente</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>No hay ningún clip abierto.</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>Pausar o reproducir (entre J y L)</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Reproducir hacia atrás</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip anterior</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>Fijar A</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>Fijar A, luego B, luego borrar ambos</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>Fijar B</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>Instantánea sin datos del prompt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Diez fotogramas atrás</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>Diez fotogramas adelante</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Bajar volumen</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Subir volumen</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>{percent} % del clip</translation>
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
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>Guardar este fotograma</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>Fijar A</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>Fijar B</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>Fijar el final del bucle (B)</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>Fijar el inicio del bucle (A)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>fotograma {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>Abrir en el reproductor predeterminado</translation>
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
        <translation>Describa la escena, quién aparece y cómo se mueve.

Audio: lo que se oye
Constraints: lo que hay que evitar</translation>
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
        <translation>Cortar aquí</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>Longitud del prompt según la cuenta ShortAPI: un carácter chino cuenta como dos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>Quitar 1 carácter invisible</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>Quitar {count} carácter invisible</numerusform>
            <numerusform>Quitar {count} caracteres invisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>Quita el final marcado del prompt. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>El prompt contiene 1 carácter invisible.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>El prompt contiene {count} carácter invisible.</numerusform>
            <numerusform>El prompt contiene {count} caracteres invisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacerlo.</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · se cortaría el último carácter</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · se cortaría el último carácter ({count})</numerusform>
            <numerusform>{units} / {limit} · se cortarían los últimos {count} caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>1 terminado</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 por revisar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>Oculto. Pulse para mostrar.</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Nada en curso</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>Visible. Pulse para ocultar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>{count} terminado</numerusform>
            <numerusform>{count} terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>{count} por revisar</numerusform>
            <numerusform>{count} por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>1 vídeo aún se está generando. Inicie Gallop en el plazo de un día para descargarlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>¿Salir de Gallop?</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>{count} vídeo aún se está generando. Inicie Gallop en el plazo de un día para descargarlo.</numerusform>
            <numerusform>{count} vídeos aún se están generando. Inicie Gallop en el plazo de un día para descargarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>El primer número es mayor que el segundo: no hay coincidencias.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
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
        <translation>1 estrella de {max}.</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>Valoraciones distintas.</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>Sin valorar.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{count} estrella de {max}.</numerusform>
            <numerusform>{count} estrellas de {max}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state} Pulse de 0 a {max} para valorar.</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>Relación {ratio}, {shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>ancho</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>No contiene clips.</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>Sus clips permanecen en la biblioteca ({clips}). Solo se quita la colección. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>¿Quitar la colección «⁨{name}⁩»?</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>¿Quitar la colección?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Cambiar nombre del clip</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>También cambia el nombre del archivo.</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop deja de seguir los trabajos en curso, aunque aún pueden generarse y cobrarse. La página de su cuenta de ShortAPI los muestra.</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop deja de seguir los trabajos enviados desde entonces, aunque aún pueden generarse y cobrarse. La página de su cuenta de ShortAPI los muestra.</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>Los trabajos que entonces esperaban su envío pasan a ser inciertos: pueden haberse enviado desde entonces, así que Gallop no los envía por su cuenta.</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>Conservar la lista actual</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Empezar con una lista vacía</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>¿Empezar con una lista vacía?</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>La lista actual se conserva en un archivo aparte. No se cobra nada.</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>La lista dañada se conserva en un archivo aparte. No se cobra nada.</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>La lista de trabajos vuelve al {day}.</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>Los vídeos guardados desde entonces permanecen en su carpeta pero salen de la biblioteca, y los cargos desde entonces ya no cuentan en sus gastos ni en sus límites.</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>Sus vídeos permanecen en su carpeta, pero la biblioteca empieza vacía, y sus gastos y lo que cuenta para sus límites empiezan de cero.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Eliminar informe</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>Este informe está en este equipo y no se ha enviado. No contiene prompts ni clave.</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>Resolución {name}: {price}</translation>
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
        <translation>No hay búsquedas guardadas</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Quitar búsqueda guardada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>Sustituye la búsqueda guardada del mismo nombre.</translation>
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
        <translation>De 1 a 5. El resto espera.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>Todo en una carpeta</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>Una dirección https:// a la que ShortAPI llama cuando termina un trabajo. Gallop no la necesita.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Buscar actualizaciones cada semana</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>Los clips existentes se quedan donde están.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Trabajos simultáneos</translation>
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
        <translation>Límites</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>Avisarme cuando termine un vídeo</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>Una por colección</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>Una por mes</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>Solo si la ventana no está delante.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Abrir gastos</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>Por generación</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>Lee la lista pública de versiones; no envía nada sobre usted ni instala nada.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>Los archivos se nombran como antes.</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>Gallop pregunta antes de superar un límite. Los trabajos en curso cuentan. Deje un campo vacío para no limitar.</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>Los archivos nuevos se nombran así.</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>No se envía nada mientras el límite sea «{limit}».</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>El límite es {amount}.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>No hay límite.</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>Lo que Gallop necesita en este equipo y para conectar con ShortAPI. Comprobarlo no cuesta nada.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>Panel lateral</translation>
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
        <translation>Cola</translation>
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
        <translation>Orden: {order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>1 trabajo exportado a «{path}».</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>{count} trabajo exportado a «{path}».</numerusform>
            <numerusform>{count} trabajos exportados a «{path}».</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>No se copió ningún recibo: el trabajo de este clip no está en la lista de trabajos de Gallop. La página de su cuenta de ShortAPI muestra lo cobrado.</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>La lista de trabajos aún no está abierta.</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>{count} de {all} recibos copiados. Los trabajos de los demás clips no están en la lista de trabajos de Gallop. La página de su cuenta de ShortAPI muestra lo cobrado.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>1 clip conservado</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>1 trabajo incierto puede haber costado {usd}, que no se cuentan aquí.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Leyendo la lista de trabajos…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>Esto es la demo: las cantidades son simuladas.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>Permitió que 1 de estos trabajos superara un límite.</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>Permitió que {count} de estos trabajos superara un límite.</numerusform>
            <numerusform>Permitió que {count} de estos trabajos superaran un límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>neto · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>neto · {clips} · {price} por clip conservado</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>{count} clip conservado</numerusform>
            <numerusform>{count} clips conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>{count} trabajo incierto puede haber costado {usd} en total, que no se cuentan aquí.</numerusform>
            <numerusform>{count} trabajos inciertos pueden haber costado {usd} en total, que no se cuentan aquí.</numerusform>
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
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>Clips conservados</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>Por clip conservado</translation>
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
        <translation>Por día</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>Por resolución</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>No se cobró nada en este período.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
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
        <translation>Describa lo que quiere ver y pulse Generar, o seleccione un clip en la biblioteca.</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>Esto es la demo: los clips son simulados y gratuitos.
Para usar su propia clave, elija «Salir de la demo» en el menú Archivo.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Usar prompt y ajustes</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>Instantánea guardada como «{name}».</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>Su vídeo está listo</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>Los clips son simulados y gratuitos.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>Gallop se conecta cuando lo necesita.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>Sin conexión de red.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Nada en curso</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>ShortAPI respondió a la última solicitud.</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>No se puede conectar con ShortAPI</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>La última solicitud no llegó a ShortAPI.</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ ShortAPI rechazó la clave</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>Etiquetas existentes</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>Pulse Intro o coma para añadir una etiqueta, Retroceso para quitar la última.</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>Quitar la etiqueta {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>Etiqueta {tag} añadida</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>Etiqueta {tag} quitada</translation>
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
        <translation>Menos tomas</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>Más tomas</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>Deshacer: {setting}</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>Pulse Intro para cambiar el nombre del clip y de su archivo.</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>Si la página no lo muestra: enviarlo como trabajo nuevo por {price}. Si el primero llegó, pagará los dos.</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Si la página de su cuenta muestra este prompt: Gallop sigue ese trabajo y descarga su vídeo. No se envía ni se cobra nada de nuevo.</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>Quitarlo de Gallop. Si llegó, ya lo ha pagado, y el vídeo solo está en la página de su cuenta.</translation>
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
        <translation>Cambiar la carpeta de vídeos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>Los clips existentes se quedan donde están. Los trabajos que ya están en la cola se guardan en la carpeta anterior.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>Carpeta de vídeos</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>Solo se vigila la carpeta de vídeos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>Cuando falta el archivo de un clip, Gallop busca en la carpeta de vídeos y en estas carpetas. Las carpetas importadas se añaden solas. Quitar una carpeta de aquí no elimina archivos ni clips.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>A {seconds}-second clip costs {prices}, charged to your ShortAPI account. You always see the exact price on the button first.</source>
        <translation>Un clip de {seconds} segundos cuesta {prices}, que se cobran a su cuenta de ShortAPI. Siempre ve antes el precio exacto en el botón.</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>Describa una escena y obtenga un vídeo corto con sonido, generado por {model}.</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Introducir clave de API</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtener una clave</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>La demo es gratis y no necesita clave; sus clips son simulados.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>Escriba. Vea el precio. Disfrute.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{price} en {resolution}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>Comparado con el reloj de ShortAPI. Deje que su sistema ajuste solo la fecha, la hora y la zona horaria: un reloj incorrecto hace que los certificados parezcan no válidos y que los límites diarios empiecen a destiempo.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Introducir clave de API…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>Gallop pregunta a ShortAPI por un trabajo que no existe. La respuesta muestra si acepta la clave. No cuesta nada.</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>Gallop incluye los decodificadores de los vídeos de ShortAPI (H.264, H.265, AAC). Si falta alguno, reinstale Gallop.</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop envía a ShortAPI una solicitud sin su clave. Si no hay respuesta, compruebe si está en línea, si la red exige iniciar sesión y si un cortafuegos bloquea Gallop.</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>Gallop confía en los mismos certificados que su sistema y envía su clave solo por una conexión cifrada. Un reloj incorrecto, una red que exige iniciar sesión o un programa de seguridad que inspecciona el tráfico pueden impedirlo.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>La salida que usa ahora su sistema. Conecte altavoces o auriculares, o elija una salida en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>Códecs de vídeo</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>Dónde se guardan los vídeos nuevos. Un vídeo ocupa de 5 a 30 MB. Puede cambiar la carpeta en Clips; los vídeos pagados esperan hasta que haya espacio.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>Puede definir un proxy en los ajustes de red del sistema o en las variables HTTPS_PROXY y NO_PROXY. Reinicie Gallop después de un cambio.</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>Su clave se guarda en el llavero del sistema. En Linux, instale y desbloquee GNOME Keyring o KWallet, o introduzca la clave cada vez que inicie Gallop.</translation>
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
        <translation>Crear vídeos a partir de texto con HappyHorse</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>Crear vídeos a partir de texto con HappyHorse y conocer antes el precio</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>Generador de vídeos</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>vídeo;texto a vídeo;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>1 clip</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>DEMO: no se cobró nada</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>Demo, gratis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID del trabajo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>Duración total</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>Precio total</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Tamaño total</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>varía</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} clip</numerusform>
            <numerusform>{count} clips</numerusform>
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
        <translation>{total} y 1 precio desconocido</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total} y {count} precio desconocido</numerusform>
            <numerusform>{total} y {count} precios desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>1 star or more</source>
        <translation>1 estrella o más</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>Colección: {name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>Desde {low}</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>Precio más alto primero</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Mejor valorados primero</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Más largos primero</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>Precio más bajo primero</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Más cortos primero</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>Hasta {high}</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} estrella</numerusform>
            <numerusform>{count} estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>{count} estrella o más</numerusform>
            <numerusform>{count} estrellas o más</numerusform>
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
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Permitido una vez</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>Pertenece a otro servicio</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>Copiar ID del trabajo</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>Descargando · {received} MB</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>Descargando · {received} de {total} MB</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>Introducir su ID…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>Fallido - cobro desconocido</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>Fallido - cobrado {usd}</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>Fallido - no cobrado</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>Fallido - reembolsado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>Gallop vuelve a comprobar este trabajo y descarga su vídeo. No se envía ni se cobra nada de nuevo.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Generando</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>Generando · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>Generando · {elapsed}, normalmente {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>Se envía cuando llega su turno y se cobra como se indica.</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>No se envía ni se cobra hasta que lo reanude.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>No se envió y no se cobra. Esto lo quita de la lista.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID del trabajo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>Sin comunicar; vea la página de su cuenta</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>Sin seguimiento - cobrado {usd}</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>Sin seguimiento - aún puede cobrarse</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>Nada (no enviado)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>Vuelve a poner el prompt y los ajustes en el editor. No se envía nada.</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>Listo - iniciando descarga</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>Listo desde hace {age}; los enlaces duran un día</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>Rechazado - no cobrado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>Lo quita de Gallop, que ya no podrá descargar su vídeo. Aún puede generarse y cobrarse.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>Reanudar - demo, gratis</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>Reanudar {count} por {usd}</numerusform>
            <numerusform>Reanudar los {count} por {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>Reanudar por {usd}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>Enviar de nuevo (puede cobrarse dos veces)…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>Enviar {count} por {usd}</numerusform>
            <numerusform>Enviar los {count} por {usd}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>Enviar {count} desde aquí por {usd}</numerusform>
            <numerusform>Enviar los {count} desde aquí por {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>Enviar por {usd}</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>Enviar desde aquí por {usd}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>Vuelve a enviar todos los trabajos fallidos o rechazados. Cada uno se cobra; se muestra el total.</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>Envía el mismo prompt y los mismos ajustes como trabajo nuevo, que se cobra como se indica.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>ShortAPI no puede detener un trabajo: el vídeo aún puede generarse y cobrarse. Gallop solo deja de comprobarlo. Puede volver a seguirlo en cualquier momento; ShortAPI guarda un vídeo terminado alrededor de un día.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>ShortAPI no conoce este ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>Dejar de seguir (aún puede cobrarse)</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>Este ID pertenece a otro trabajo</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Seguir de nuevo</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>Reintentar - demo, gratis</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>Reintentar por {usd}</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>Reintentar los {count} - demo, gratis</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>Reintentar los {count} por {usd}</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>Incierto - puede haberse cobrado</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>Desconocido: nada, o unos {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Usar prompt y ajustes</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>En espera - ShortAPI está ocupado</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>Esperando una carpeta</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>Esperando una clave</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>Esperando saldo</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Esperando la red</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>Esperando su aprobación</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>toma {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>{count} en curso</numerusform>
            <numerusform>{count} en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} en espera</numerusform>
            <numerusform>{count} en espera</numerusform>
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
        <translation>{state} · listo desde hace {age}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} estrella</numerusform>
            <numerusform>{count} estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>Una demo gratuita muestra cómo funciona todo; no necesita clave.</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>Un trabajo pagado nunca se envía dos veces ni se pierde, ni siquiera tras un fallo.</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>Cada vídeo se guarda en su ordenador con su prompt y es fácil de encontrar.</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>ShortAPI genera los vídeos con su propia clave de API y los cobra en su cuenta. Gallop es software independiente, sin relación con Alibaba ni ShortAPI.</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>El precio exacto está en el botón antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>Escriba lo que quiere ver, compruebe el precio exacto y vea el vídeo que HappyHorse-1.0 hace con ello.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>1 trabajo espera su aprobación.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Añadir saldo</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Introducir clave de API</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>¿Qué puedo hacer?</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>{count} trabajo espera su aprobación.</numerusform>
            <numerusform>{count} trabajos esperan su aprobación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>{count} trabajo falló. El último:</numerusform>
            <numerusform>{count} trabajos fallaron. El último:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>{count} trabajo puede haberse cobrado. El más antiguo:</numerusform>
            <numerusform>{count} trabajos pueden haberse cobrado. El más antiguo:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>Un clip puede durar de {min} a {max} segundos, no {given}. No se envió nada. Elija una duración en ese intervalo.</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>Un nombre no puede estar vacío. Use, por ejemplo, {example}. Se sigue usando el patrón anterior; sus archivos no han cambiado.</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>Un límite de gasto debe ser una cantidad en dólares estadounidenses, como 5 o 2.50, o quedar vacío para no limitar. El límite no ha cambiado.</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Un vídeo dura {given} s, pero se pidieron {wanted} s. Descargarlo de nuevo dio el mismo resultado. Está en su biblioteca y no se cobra nada más. Para recuperar su dinero, pida un reembolso a ShortAPI e indique el ID del trabajo {job}.</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Un comando «gallop generate» aún se está ejecutando. Esta ventana continúa cuando termine. Mientras tanto puede ver sus clips pero no cambiarlos, y no se envía nada.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>Otra ventana (o comando) de Gallop trabaja en «{prompt}» con la misma lista de trabajos, así que esta no lo tocó. No se envió dos veces. Cierre una de las dos y la otra continúa.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>Otra ventana (o comando) de Gallop, quizá en otra sesión, tiene abierta la lista de trabajos de «{path}» o ya no responde. No se envía nada desde aquí hasta que se cierre, para que ningún trabajo se envíe dos veces. Después esta ventana continúa.</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>Otro programa usa los archivos de Gallop en «{path}». Los vídeos pagados esperan en ShortAPI, y no se envía ni se cobra nada nuevo. Cierre ese programa para continuar o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>Gallop no puede comprobar este trabajo sin una clave de API válida. El trabajo se envió y se cobró como se indica; no se cobra nada más. Introduzca una clave válida para continuar.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>Gallop no encuentra una carpeta para sus archivos: este usuario no tiene carpeta personal o la carpeta actual ya no existe. No se envió nada. Defina HOME, o GALLOP_HOME con una ruta completa.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>Gallop no encuentra «{folder}», donde iba a guardarse un vídeo, o no puede escribir ahí. El vídeo se guardó como «{path}», y no se cobra nada más. Muévalo a donde quiera.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>Gallop no puede leer las copias de su lista de trabajos en «{path}» ({detail}). La lista no ha cambiado. Permita la lectura ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>Gallop no puede leer la carpeta «{path}» ({detail}). Sus archivos no han cambiado. Elija otra carpeta o permita la lectura ahí.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>Gallop no puede leer sus ajustes en «{path}» ({detail}), así que sus límites de gasto se han perdido. No se cobró nada; los trabajos y vídeos no han cambiado. Gallop no envía trabajos hasta que compruebe los límites en los ajustes. El archivo anterior se conserva como «{kept}».</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>Gallop no puede leer sus ajustes en «{path}» ({detail}). Usa su última copia correcta, incluidos sus límites de gasto. No se cobró nada; los trabajos y vídeos no han cambiado. Gallop no envía trabajos hasta que compruebe los límites en los ajustes.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>Gallop no puede leer «{path}» ({detail}). Sus archivos no han cambiado.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>Gallop no puede escribir en su lista de trabajos de «{path}» ({detail}), así que el último estado de un trabajo no queda anotado. El trabajo continúa y no se cobra nada más. Gallop lo intenta de nuevo automáticamente. Libere espacio o permita la escritura antes de cerrarlo.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>Gallop no puede escribir en su lista de trabajos de «{path}» ({detail}). No se envió ni se cobró nada: un trabajo se anota antes de enviarse. Libere espacio o permita la escritura e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>Gallop no puede escribir en su biblioteca de «{path}» ({detail}), así que su cambio no se guardó, o no en todos los clips. No se pierde ningún clip. Cierre otros programas que usen el archivo, libere espacio o permita la escritura e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Gallop se cerró mientras se enviaba este trabajo, así que puede haberse cobrado. No se envió de nuevo. Compruebe si está en la página de su cuenta de ShortAPI y después elija.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>Gallop no pudo buscar actualizaciones ({detail}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>Gallop no pudo leer la lista de versiones ({detail}). Abra la página de descarga o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Gallop aún está terminando su última solicitud. Esta ventana continúa cuando acabe, normalmente en 15 segundos. Mientras tanto puede ver sus clips pero no cambiarlos, y no se envía nada.</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>Gallop no tiene permiso para escribir en «{path}». Los vídeos pagados esperan en ShortAPI, y no se envía ni se cobra nada nuevo. Permita la escritura para continuar o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>Falta: {names}. Algunos vídeos no se pueden reproducir.</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>No se confía en ninguna entidad de certificación, así que tampoco en ningún servidor. Instale el paquete ca-certificates.</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>No hay ningún proxy definido. Gallop se conecta directamente.</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>No hay conexión segura con {host} ({detail}).</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>No se encontró salida de sonido. Los vídeos se reproducen sin sonido.</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>Sin comprobar: la demo no sale de este equipo.</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>Solo {size} GB libres para vídeos en «{path}».</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>Las solicitudes pasan por el proxy {proxy}, que no funciona ({detail}).</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>Las solicitudes pasan por el proxy {proxy}.</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>ShortAPI aceptó trabajos que no están en su lista: {job_ids}. Pueden haberse cobrado; no se envía nada de nuevo. Restaure una copia de la lista que los contenga o pida los vídeos a ShortAPI con estos ID.</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI acepta la clave.</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI respondió a este trabajo con el ID de otro de sus trabajos: «{prompt}». Este puede haberse cobrado sin generarse. No se envió de nuevo. Compruebe si está en la página de su cuenta de ShortAPI y después elija.</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI respondió con los datos de otro trabajo, que no se usaron. No se cobra nada más; Gallop sigue comprobando. Si introdujo el ID usted, compruébelo; puede corregirlo.</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>ShortAPI pidió a Gallop que espere hasta {until}. Los trabajos ya enviados continúan allí y no se cobra nada más por ellos. Para no esperar, elija «Comprobar ahora» o reinicie Gallop.</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>No se pudo conectar con ShortAPI ({detail}). No se envió ni se cobró nada. Gallop lo intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>ShortAPI no respondió sobre este trabajo ({detail}). No se cobra nada más; Gallop sigue comprobando.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI aún no conoce este ID. No se cobra nada más; Gallop sigue comprobando. Si introdujo el ID usted, compruébelo; puede corregirlo.</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>ShortAPI está demasiado ocupado para aceptar este trabajo ahora. No se cobró nada. Gallop lo intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>ShortAPI cobra ahora {new} por segundo en {resolution} (antes {old}). Los trabajos terminados se cobraron como se indicó. Las estimaciones usan ya el nuevo precio.</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI rechazó la clave de API. No se cobró nada. Introduzca una clave válida para enviar los trabajos en espera.</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>ShortAPI rechazó la clave.</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI rechazó este trabajo: {reason} No se cobró nada. Cambie lo que objeta (a menudo personas reales, marcas, violencia o desnudez) e inténtelo de nuevo. Su prompt y sus ajustes se conservan.</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI rechazó esta clave, así que no se guardó. No se envió ni se cobró nada. Cópiela de nuevo desde la página de su cuenta.</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>ShortAPI comunicó un cobro de {charged} por un trabajo estimado en {estimate}. Gallop lo anotó y cuenta para sus límites de gasto. Compárelo con la página de su cuenta de ShortAPI. Si allí también es erróneo, envíe el recibo del trabajo al soporte de ShortAPI.</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>ShortAPI dice que este vídeo está terminado pero no da ningún archivo. Se cobró como se indica. Gallop sigue comprobando mientras su ventana está abierta y en cada inicio. Si eso no ayuda, pida un reembolso a ShortAPI e indique el ID del trabajo.</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Parte de la imagen o del sonido de un vídeo está dañada. Descargarlo de nuevo dio el mismo resultado. Está en su biblioteca y no se cobra nada más. Para recuperar su dinero, pida un reembolso a ShortAPI e indique el ID del trabajo {job}.</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>No se pudieron leer algunos de sus ajustes en «{path}» ({detail}), así que sus límites de gasto pueden ser incorrectos. No se envió ni se cobró nada. Compruebe los límites en los ajustes, o corrija el archivo y quite de él limits_doubt. También puede permitirlo esta vez.</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>Algo salió mal en Gallop ({detail}). Los trabajos ya enviados están a salvo en la lista. Reinicie Gallop e informe de esto.</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>El sonido sale por «{device}».</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>No se pudo restaurar la copia «{path}» ({detail}). Su lista actual no ha cambiado. Elija otra copia, o libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>La dirección de retorno debe ser una dirección https:// completa. No se envió nada. Corríjala en los ajustes o déjela vacía.</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>No se pudo guardar el clip en «{path}» ({detail}). Su propia copia no ha cambiado. Elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>No se pudo leer, guardar o eliminar el informe de error de «{path}» ({detail}). Los trabajos y vídeos no han cambiado.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>La demo no necesita clave.</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>No se pudo guardar el diagnóstico en «{path}» ({detail}). Elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>El disco con «{path}» está lleno. Los vídeos pagados esperan en ShortAPI, y no se envía ni se cobra nada nuevo. Libere espacio para continuar o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>La descarga no se puede reproducir ({detail}). No se cobra nada más; Gallop la descarga de nuevo.</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>La descarga se detuvo ({detail}). No se cobra nada más; Gallop continúa automáticamente.</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>El archivo de este clip ya no está en «{path}». El clip sigue en su biblioteca. Conecte su disco o elija «Localizar…» para encontrar el archivo.</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>No se encuentra o no se puede crear la carpeta «{path}». Los vídeos pagados esperan en ShortAPI, y no se envía ni se cobra nada nuevo. Conecte el disco para continuar o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>El ID que introdujo pertenece a otro de sus trabajos: «{prompt}». No se usó, para que ningún cobro cuente dos veces. No se envió ni se cobró nada. Busque en la página de su cuenta de ShortAPI un trabajo que aún no esté en Gallop.</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>El trabajo cambió antes de poder enviarse de nuevo, así que no se envió y no se cobró nada por ello. La cola muestra su nuevo estado.</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>No se pudo quitar ni pausar el trabajo, porque Gallop no puede escribir en la lista de trabajos de «{path}» ({detail}). Aún no se ha cobrado nada por él, pero se enviará cuando le toque o en el próximo inicio. Libere espacio o permita la escritura y quítelo de nuevo.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>La lista de trabajos aún no está abierta, así que se desconoce la carpeta de vídeos.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>La lista de trabajos aún no está abierta. No se cambió ni se envió nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>No se pudo comprobar la clave con ShortAPI ({detail}). No se cobró nada.</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>La clave está en uso. Para guardarla, desbloquee su llavero del sistema: el sistema pide su contraseña, quizá en una ventana detrás de esta. Hasta entonces, la clave solo se conserva hasta que cierre Gallop.</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>El enlace al vídeo terminado ya no funciona. No se cobra nada más; Gallop pide un enlace nuevo.</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>El prompt contiene caracteres de control invisibles ({count}, el primero en la posición {position}). No se envió nada. Quítelos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>No se pudieron guardar los datos del prompt en «{path}» ({detail}). El clip y su prompt están en su biblioteca.</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>El prompt está vacío. No se envió nada. Escriba lo que quiere ver.</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>El prompt es demasiado largo: {units} de {limit} caracteres. ShortAPI descartaría el final sin avisar (caracteres perdidos: {lost}). No se envió nada. Acórtelo o córtelo ahí.</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>No se pudo guardar la instantánea como «{path}» ({detail}). El clip no ha cambiado.</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>El límite de gasto {name} en «{path}» es «{value}», que no es una cantidad en dólares estadounidenses. No se envió ni se cobró nada. Ponga una cantidad como 5 o 2.50, o permítalo esta vez.</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>No se pueden leer los certificados de confianza ({detail}).</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>El vídeo está terminado y pagado, pero no se pudo descargar ({detail}). No se pierde nada: Gallop sigue intentándolo mientras su ventana está abierta y en cada inicio. También puede descargarlo de nuevo ahora.</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>Aún no hay clave de API, así que no se pueden generar vídeos.</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>Aún no hay clave de API. No se envió ni se cobró nada. Introduzca su clave para enviar los trabajos en espera.</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>También le ocurrió a 1 clip más.</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>También le ocurrió a {count} clip más.</numerusform>
            <numerusform>También les ocurrió a {count} clips más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Este equipo no tiene conexión de red.</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>Este equipo no tiene llavero del sistema, así que la clave solo se conserva hasta que cierre Gallop.</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>Este equipo no tiene llavero del sistema. Su clave solo se conserva hasta que cierre Gallop.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>El reloj de este equipo es correcto.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>El reloj de este equipo va {minutes} minutos adelantado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>El reloj de este equipo va {minutes} minutos atrasado.</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>Esta copia no tiene dirección de actualización. Compruebe dónde la descargó.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>Esto no parece una clave de API: está vacía o contiene espacios o caracteres poco habituales. No se usó. Cópiela de nuevo desde la página de su cuenta.</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>Este trabajo pertenece a otro servicio, {service}; Gallop usa ahora {here}. Desde aquí no se envía, ni se sigue, ni se cobra. Inicie Gallop con esa dirección para continuar. Un trabajo que nunca se envió también puede enviarse desde aquí; entonces se cobra aquí.</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Este trabajo no recibió una respuesta clara de ShortAPI ({detail}) y puede haberse cobrado. No se envió de nuevo. Compruebe si está en la página de su cuenta de ShortAPI y después elija.</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>Este trabajo esperó una clave o mucho tiempo, así que Gallop pregunta antes de enviarlo. No se envió ni se cobró nada. Envíelo o quítelo.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Este trabajo esperaba su envío cuando una copia del sistema copió, movió o restauró su lista, así que puede haberse enviado y cobrado desde allí. No se envió desde aquí. Compruebe si está en la página de su cuenta de ShortAPI y después elija.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Este trabajo esperaba su envío cuando se hizo la copia restaurada, así que puede haberse enviado y cobrado desde entonces. No se envió de nuevo. Compruebe si está en la página de su cuenta de ShortAPI y después elija.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>Este modelo no ofrece la relación de aspecto «{given}». No se envió nada. Elija una de {options}.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>Este modelo no ofrece la resolución «{given}». No se envió nada. Elija una de {options}.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>Este vídeo falló. ShortAPI dice: {reason} No comunicó todo lo cobrado o reembolsado: vea la página de su cuenta. Su prompt y sus ajustes se conservan.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>Este vídeo falló. ShortAPI dice: {reason} Se le cobraron {charged} y se le reembolsaron {refunded}. Su prompt y sus ajustes se conservan.</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Esto costaría {total}, más que su límite de {cap} por generación. No se envió ni se cobró nada. Cambie el límite en los ajustes o permítalo esta vez.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Esto costaría {total}. Con {committed} ya gastados o en curso este mes, supera su límite de {cap} por mes. No se envió ni se cobró nada. Cambie el límite en los ajustes o permítalo esta vez.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Esto costaría {total}. Con {committed} ya gastados o en curso hoy, supera su límite de {cap} por día. No se envió ni se cobró nada. Cambie el límite en los ajustes o permítalo esta vez.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>No se pudo guardar la copia de hoy de su lista de trabajos en «{path}» ({detail}). La lista y las copias anteriores no han cambiado. Libere espacio o permita la escritura. Gallop lo intenta de nuevo en su próximo inicio.</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>Entidades de certificación de confianza: {count}.</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>Desconocido, porque {host} no respondió.</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>Desbloquee su llavero del sistema: el sistema pide su contraseña, quizá en una ventana detrás de esta. Los trabajos en espera se envían después. No se cobró nada.</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>Los vídeos se pueden leer y reproducir.</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>No se pueden guardar vídeos en «{path}» ({detail}).</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>No se pueden guardar vídeos en «{path}»: {detail}. No se envió nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>Lo guardado en su llavero del sistema no parece una clave de API, así que no se usó. Introduzca su clave de nuevo.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>Lo guardado en su llavero del sistema no es una clave de API.</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>Puede generar de 1 a {max} tomas a la vez, no {given}. No se envió nada.</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>Su cuenta de ShortAPI no tiene saldo. No se cobró nada. Añada saldo y después reanude.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>Su lista de trabajos en «{path}» está dañada ({detail}). No se cambió y no se cobró nada. En la ventana de Gallop puede restaurar una copia o empezar con una lista vacía; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>Su lista de trabajos en «{path}» la guardó un Gallop más reciente (formato {found}; este lee hasta {known}). No se cambió y no se cobró nada. Inicie el Gallop más reciente.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>No se pudieron guardar sus ajustes en «{path}» ({detail}). Valen hasta que cierre Gallop; los trabajos y vídeos no han cambiado. Libere espacio o permita la escritura.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>Sus ajustes en «{path}» los guardó un Gallop más reciente (formato {found}; este lee hasta {known}). Este usa lo que entiende y no cambia el archivo, así que los cambios valen solo hasta que cierre Gallop. No se cobró nada. Compruebe sus límites de gasto o inicie el Gallop más reciente.</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>No se pudieron exportar sus gastos a «{path}» ({detail}). Su lista de trabajos no ha cambiado. Elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>Su sistema comprueba los certificados.</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>Su llavero del sistema no guardó la clave, así que solo se conserva hasta que cierre Gallop.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>Su llavero del sistema está bloqueado o no responde, así que Gallop no puede leer ni guardar una clave en él. Una clave que introduzca ahora solo se conserva hasta que cierre Gallop. Desbloquee el llavero e inténtelo de nuevo o vuelva a guardar la clave.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>Su llavero del sistema está bloqueado o no responde, así que la clave puede seguir en él. Gallop ya no la usa en esta ventana. Desbloquee el llavero y quite la clave de nuevo.</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>Su llavero del sistema está bloqueado, así que no se puede leer la clave que contiene.</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>Su llavero del sistema funciona.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>{count} omitidos ({names}): no se siguen enlaces a otras carpetas ni enlaces rotos.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>{count} omitidos ({names}): solo se pueden añadir vídeos MP4, MOV, MKV y WebM.</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>No se pudieron añadir {failed} de {all} archivos a su biblioteca: {names}. No se pueden reproducir. Sus archivos no han cambiado.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} responde.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>No se puede conectar con {host} ({detail}).</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>{size} GB libres para vídeos en «{path}».</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}. No se cobró nada, y el trabajo se quitó de la lista porque este comando no espera. {now}.</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}. El trabajo se envió: {charge}. Permanece en la lista, y no se cobra nada más. {now}.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>«{given}» no se puede usar como dirección de la API porque su clave viajaría sin protección. Use una dirección que empiece por https:// (http:// solo para este equipo). No se envió nada.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>«{given}» no se puede usar en un nombre. Puede usar {known}. Se sigue usando el patrón anterior; sus archivos no han cambiado.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>«{path}» no puede ser la carpeta de vídeos: {detail}. Sus vídeos no han cambiado. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>No se pudo mover «{path}» a la papelera ({detail}). Sigue en su carpeta y en su biblioteca.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>No se pudo cambiar el nombre de «{path}» ni moverlo ({detail}). No ha cambiado. Cierre otros programas que lo usen, o permita la escritura, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>No se pudo restaurar «{path}» ({detail}). Restáurelo desde la papelera del sistema y elija «Localizar…» para el clip.</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>«{path}» no tiene datos del prompt, así que se desconocen su prompt y sus ajustes. Aun así puede añadirlo a su biblioteca.</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>«{path}» en los ajustes no puede ser la carpeta de vídeos: {detail}. Sus vídeos no han cambiado. Los nuevos se guardan en la carpeta estándar hasta que elija otra en los ajustes.</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>«{path}» no es el archivo de este clip: su contenido es distinto. No se cambió nada. Elija el archivo correcto o añada este a su biblioteca como un clip nuevo.</translation>
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
        <translation>Reparar Gallop {version}</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>El instalador restaura todos los archivos del programa. Sus vídeos, biblioteca, ajustes y clave quedan como están.</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>Esta versión ya está instalada.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 toma</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>Consultando el llavero del sistema…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>Terminando la última solicitud…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>Clave de SHORTAPI_KEY</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>Clave de su llavero del sistema</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>Clave hasta que cierre Gallop</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Aún no hay clave de API</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>No se necesita clave</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>Abriendo la lista de trabajos…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>La lista de trabajos no está abierta</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>Esperando a que termine el comando…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>Esperando a que se cierre la otra ventana…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count} toma</numerusform>
            <numerusform>{count} tomas</numerusform>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>Настольная студия для {model}.</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>О программе Gallop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>Скачивайте Gallop только с {url}. Чтобы проверить загрузку, сравните её контрольную сумму SHA-256 с указанной в SHA256SUMS на этой странице.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Свободное ПО по лицензии GNU General Public License версии 3 или новее.</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>Включает стороннее ПО, каждая часть — по своей лицензии.</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>Независимая программа, не связанная с Alibaba и ShortAPI.</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>Цены на {date}, источник: {source}.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Исходный код</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>Сторонние лицензии</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>В этой копии не указано, кто её выпустил. Чтобы проверить загрузку, сравните её контрольную сумму SHA-256 с файлом SHA256SUMS издателя.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>Вы запускаете Gallop из исходного кода, а не из загрузки.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>Вы запускаете Gallop из исходного кода. Лицензия — в файле LICENSE. Сторонние пакеты перечислены в pyproject.toml; каждый установлен со своей лицензией.</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>Сменить ключ…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Ввести ключ API…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>Ключа API пока нет.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>Открыть {page}</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>Демо не нужен ключ. Чтобы сменить свой, выйдите из демо.</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>Видео оплачиваются с вашего счёта ShortAPI. Списания, баланс и ключи — на {page}.</translation>
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
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Коллекции</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>Только у некоторых клипов: {tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>Некоторые в избранном</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>Заметки разные. Введённый текст заменит их все.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>Gallop запущен с пустым списком заданий.</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>Восстановить копию от {day}…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>Начать с пустого списка…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>Копия от {day} восстановлена. Ничего не отправлено и не списано.</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>Прежний список сохранён как «{path}».</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>1 задание</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>Резервные копии списка заданий</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>Раз в день Gallop сохраняет копию списка заданий, клипов и списаний и хранит семь последних. Видео в неё не входят.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Поиск копий…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>Копий пока нет. Первую Gallop сделает при запуске после первого задания.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>{count} задание</numerusform>
            <numerusform>{count} задания</numerusform>
            <numerusform>{count} заданий</numerusform>
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
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>Убрать 1 завершённое задание?</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>Убрать {count} завершённое задание?</numerusform>
            <numerusform>Убрать {count} завершённых задания?</numerusform>
            <numerusform>Убрать {count} завершённых заданий?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>Их промпты и настройки тоже удаляются. Расходы по-прежнему учитывают списанное, и Gallop продолжает проверять возвраты.</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>Списано {usd}, возврата не было. Чтобы запросить возврат у ShortAPI, сначала скопируйте квитанцию в окне «Что произошло?».</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Коллекция с таким именем есть; клипы будут добавлены в неё.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Клип</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>Экспорт без данных промпта</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>Найти клип</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая коллекция</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>Сохранить копии в папку</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>1 star</source>
        <translation>1 звезда</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Коллекции</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Копировать файл</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Копировать промпт</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Копировать квитанцию</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>Экспорт без данных промпта…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Найти файл…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>Управление коллекциями…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая коллекция…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>Недоступно для выбранных клипов.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Нечего отменять.</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>Открыть в плеере по умолчанию</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Сохранить копию как…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>Сохранить копии в…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>Сначала выберите клип в библиотеке.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Взять промпт и настройки</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} звезда</numerusform>
            <numerusform>{count} звезды</numerusform>
            <numerusform>{count} звёзд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>1 из {all} клипов пропущен: он в корзине или нет его файла. Чтобы включить его, выберите «Восстановить» или «Найти файл».</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>Ни у одного из этих клипов нет файла: они в корзине или файлы не найдены. Сначала выберите «Восстановить» или «Найти файл».</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>Этот клип в корзине. Чтобы использовать файл, выберите «Восстановить» в меню клипа.</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>За раз можно перетащить до {at_most} клипов, выбрано {count}. Выберите меньше и повторите.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>{count} из {all} клипов пропущен: он в корзине или нет его файла. Чтобы включить его, выберите «Восстановить» или «Найти файл».</numerusform>
            <numerusform>{count} из {all} клипов пропущены: они в корзине или нет их файлов. Чтобы включить их, выберите «Восстановить» или «Найти файл».</numerusform>
            <numerusform>{count} из {all} клипов пропущены: они в корзине или нет их файлов. Чтобы включить их, выберите «Восстановить» или «Найти файл».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>1 из этих клипов в корзине.</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>Нет файла 1 из этих клипов.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Найти файл…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>Этот клип в корзине ({count}).</numerusform>
            <numerusform>Эти {count} клипа в корзине.</numerusform>
            <numerusform>Эти {count} клипов в корзине.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>Этот клип в корзине.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>{count} из этих клипов в корзине.</numerusform>
            <numerusform>{count} из этих клипов в корзине.</numerusform>
            <numerusform>{count} из этих клипов в корзине.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>Нет файла {count} из этих клипов.</numerusform>
            <numerusform>Нет файлов {count} из этих клипов.</numerusform>
            <numerusform>Нет файлов {count} из этих клипов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>Клип может быть в нескольких коллекциях. Удаление коллекции не удаляет клипы.</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Коллекция с таким именем уже есть.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Коллекция с таким именем есть; клипы будут добавлены в неё.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>Коллекция с таким именем есть; они будут объединены.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Коллекции</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая коллекция</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>Новая из 1 выбранного клипа…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>Новая из {count} выбранного клипа…</numerusform>
            <numerusform>Новая из {count} выбранных клипов…</numerusform>
            <numerusform>Новая из {count} выбранных клипов…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>Коллекций пока нет. Коллекция объединяет клипы, например одного проекта. Создайте её кнопкой «Новая…» или сначала выберите клипы в библиотеке.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Переименовать коллекцию</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Показать клипы</translation>
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
        <translation>Коллекции</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая коллекция</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>Нажмите Enter, чтобы добавить.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Коллекция с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>Добавить 1 выбранный клип</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>Добавить {count} выбранный клип</numerusform>
            <numerusform>Добавить {count} выбранных клипа</numerusform>
            <numerusform>Добавить {count} выбранных клипов</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>Добавляет их в коллекцию, отмеченную в списке</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Коллекции</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Управление…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая коллекция</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая коллекция…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>Коллекций пока нет. Коллекция объединяет клипы одного проекта; клип может входить в несколько коллекций.</translation>
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
        <translation>Команды</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>Команды не найдены.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Поиск команд</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
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
        <translation>От 1 до {max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>От 1 до {max}; каждый дубль — отдельное задание</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Соотношение сторон</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Создание</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>Демо - бесплатно</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Выйти из демо</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>Промпт и настройки</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Дубли</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>Дубли: {explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Скопировано ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>Дата окончания</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Дата начала</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>Дата начала позже даты окончания, поэтому ничего не найдено.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>У 1 из этих файлов нет данных промпта.</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Промпт клипа</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать сведения</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Копировать промпт</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>Путь к файлу</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>В этом файле нет данных промпта.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>У {count} из этих файлов нет данных промпта.</numerusform>
            <numerusform>У {count} из этих файлов нет данных промпта.</numerusform>
            <numerusform>У {count} из этих файлов нет данных промпта.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>Выберите клип, чтобы увидеть сведения о нём.</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>Выбрано клипов: {count}. Сведения показываются не более чем для {at_most}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>Файл zip с версиями, настройками, последними журналами, самопроверкой и числом заданий в каждом состоянии — чтобы найти причину проблемы. Сохраняется, где вы выберете, никуда не отправляется. Ключ API в него не входит.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>Сбор журналов и версий…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>Включить промпты и ID заданий</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>Самопроверка…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Сохранить диагностику</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>Сохранено как «{path}». Приложите файл к сообщению о проблеме.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Файлы zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>Выберите папку для видео</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Ползунок длительности</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>От {min} до {max} секунд</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>Сначала щёлкните текстовое поле.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>В&amp;ырезать</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>Сейчас недоступно в библиотеке.</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>Здесь нечего отменять.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выбрать вс&amp;ё</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Сначала выделите текст.</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>Бариста рисует сердце на капучино, тёплый свет из окна</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>Лодка пересекает горное озеро на рассвете, низкий проезд камеры</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>Дождь на неоновой улице, мужчина с зонтом оборачивается к камере</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Начните с примера</translation>
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
        <translation>Фильтры {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>Фильтры, активен 1</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>Фильтры, активен {count}</numerusform>
            <numerusform>Фильтры, активно {count}</numerusform>
            <numerusform>Фильтры, активно {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Без фильтров</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Активные фильтры</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Очистить все</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Очистить все фильтры</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>Убрать фильтр {filter}</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>Показать все фильтры</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>Очистить все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>Все эти метки</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>Любая оценка.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Соотношение сторон</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Длительность в секундах</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>Наибольшая длительность в секундах</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>Наибольшая цена в долларах</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>Наименьшая длительность в секундах</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>Наименьшая цена в долларах</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>Наименьшая оценка</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>Только без файлов</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>Цена в $</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>«{given}» — не сумма в долларах. Введите число, например 1.145.</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>«{given}» — не длительность. Введите секунды, например 5 или 7.5.</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop удаляет ключ из системного хранилища ключей.</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>Задания в работе, в том числе оплаченные, ждут, пока вы не введёте ключ. Ничего не теряется.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Удалить ключ</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>Удалить ключ?</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>Сам ключ остаётся действительным; отзовите его на странице счёта.</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>стоило бы</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}, стоило бы {total}</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>Добавить в библиотеку</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>Уже в вашей библиотеке.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Промпт клипа</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Открыть клип</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Показать в библиотеке</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>В файле нет данных промпта, поэтому его промпт и настройки неизвестны. Его всё равно можно добавить; он копируется в папку для видео.</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>В файле есть данные промпта. При добавлении он копируется в папку для видео.</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>Файл этого клипа не находился. При добавлении этот файл копируется в папку для видео, и клип восстанавливается.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Взять промпт и настройки</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>Вы удалили этот клип. При добавлении он восстанавливается.</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}, {ratio}, {seconds} с</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}, цена {price}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {length}</source>
        <translation>{width} × {height} пикс., {length}</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>Создать  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>Создать - демо, бесплатно</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>стоит {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>бесплатно в демо</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>Найдена 1 проблема.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Всё работает.</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>Gallop работает, есть 1 ограничение.</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>Gallop работает, есть {count} ограничение.</numerusform>
            <numerusform>Gallop работает, есть {count} ограничения.</numerusform>
            <numerusform>Gallop работает, есть {count} ограничений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>Проверено не всё.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>Найдена {count} проблема.</numerusform>
            <numerusform>Найдено {count} проблемы.</numerusform>
            <numerusform>Найдено {count} проблем.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>Проверка обновлений…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Удалить отчёт</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>Gallop неожиданно закрылся ({when}). Задания в работе продолжаются, ни одно не отправляется дважды. Отчёт о сбое хранится на этом компьютере и не отправлен; в нём нет промптов и ключа.</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>Gallop обновлён. Перезапустите его, чтобы перейти на новую версию; задания в работе продолжаются.</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>Доступен Gallop {version}; у вас {own}. Ничего не скачано и не установлено. Что нового — в подробностях.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Открыть страницу загрузки</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>Отчёт сохранён как «{path}».</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>У вас последняя версия, Gallop {own}.</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>В библиотеку добавлен 1 клип.</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>1 клип уже был там.</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>Импорт папки с клипами</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>Клипы не добавлены.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Импорт остановлен.</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>В библиотеку добавлен {count} клип.</numerusform>
            <numerusform>В библиотеку добавлено {count} клипа.</numerusform>
            <numerusform>В библиотеку добавлено {count} клипов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>{count} клип уже был там.</numerusform>
            <numerusform>{count} клипа уже были там.</numerusform>
            <numerusform>{count} клипов уже были там.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>Добавление клипа…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>Добавление клипов: {done} из {total} файлов</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>Уже добавленные клипы остаются.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>Поиск клипов…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Остановить импорт</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>Ответы скопированы</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>Ответы скопированы ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>Копировать ответы</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>Для этого задания ответы не сохранены.</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>Ответы ShortAPI</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>Показать ответы ShortAPI</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC, ответ на проверку состояния</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC, ответ на запрос</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… здесь сокращено; «Копировать ответы» копирует всё</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>$0.00, так как это демо</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Копировать квитанцию</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>ДЕМО: деньги не тратятся. Суммы ненастоящие.</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>Если удалить задание, Gallop больше не сможет его отслеживать. Если запрос дошёл, списано {usd}, чего нет в итогах Gallop, а видео есть только на странице счёта.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID задания</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Откройте страницу счёта ShortAPI. Если там есть этот промпт, скопируйте оттуда ID задания. Gallop будет отслеживать его и скачает видео. Повторно ничего не отправляется и не списывается.</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>Открыть {site}</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Квитанция скопирована</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>Квитанция скопирована ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>Удалить это задание?</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>Отправить снова за {price}</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>Отправить это задание снова?</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>ShortAPI ещё может выполнить это задание и списать оплату ({usd}). Если удалить его, Gallop больше не сможет скачать видео.</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>Первый запрос мог дойти. Тогда повторная отправка стоит ещё {price}, и вы получите оба видео. Сначала проверьте страницу счёта: если задание там, отслеживайте его по ID.</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>Отслеживать задание</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>Отслеживать задание по ID</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>Вы заплатили {usd} за видео этого задания, но оно не сохранено на этом компьютере. Если удалить задание, Gallop перестанет пытаться его скачать, и деньги не вернутся. Чтобы запросить возврат у ShortAPI, сначала скопируйте квитанцию.</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>Списано {usd}. Если удалить задание, Gallop больше не сможет скачать видео, и деньги не вернутся.</translation>
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
        <translation>Проверка ключа…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>Проверка хранилища ключей…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>Ключ сохранён. {but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>Ключ удалён. Задания ждут, пока вы не введёте ключ.</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>Ключ действует. Ничего не списано.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>Ждёт 1 задание: {usd} списывается при отправке.</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>Ждёт 1 задание: {usd} списывается при сохранении.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>Ключ, оканчивающийся на …{ending}</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>Спрашивает ShortAPI, принимает ли он ключ. Бесплатно.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Проверить ключ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>Gallop создаёт видео с вашего счёта ShortAPI. Ключ отправляется только в ShortAPI.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Получить ключ</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Вставьте другой ключ, чтобы заменить</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>Удалить ключ…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>Сохранить и отправить за {usd}</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Сохранить ключ</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>Отправить при сохранении ключа ({usd})</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>Отправить при сохранении ключа ({usd})</numerusform>
            <numerusform>Отправить при сохранении ключа ({usd})</numerusform>
            <numerusform>Отправить при сохранении ключа ({usd})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>Хранится в системном хранилище ключей, а не в файле.</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>Ваш ключ ShortAPI</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>Ждёт {count} задание: {usd} списывается при отправке.</numerusform>
            <numerusform>Ждут {count} задания: {usd} списывается при отправке.</numerusform>
            <numerusform>Ждут {count} заданий: {usd} списывается при отправке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>Ждёт {count} задание: {usd} списывается при сохранении.</numerusform>
            <numerusform>Ждут {count} задания: {usd} списывается при сохранении.</numerusform>
            <numerusform>Ждут {count} заданий: {usd} списывается при сохранении.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>Используется {key} из SHORTAPI_KEY. Сохранённый здесь ключ действует, пока Gallop снова не запустят с SHORTAPI_KEY.</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>{key} используется, пока вы не закроете Gallop.</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key} сохранён в системном хранилище ключей.</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored} ShortAPI его отклонил.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Вставьте сюда ключ</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свои</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>Набор клавиш плеера</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>Клавиши плеера</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Переназначить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Поиск по действию или клавише</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Поиск сочетаний клавиш</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>Выберите действие плеера, чтобы сменить клавишу.</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>Видеоредактор</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>{key} использовать нельзя.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} занята действием «{action}», изменить нельзя.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} занята действием «{action}».</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>1 клип</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>1 старый клип пока не находится по тексту: поиск обновляется.</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Все коллекции</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>Библиотека на всё окно</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>Панель библиотеки</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Поиск по промптам</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>Поиск в промптах, именах, метках и заметках</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Размер миниатюр</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} клип</numerusform>
            <numerusform>{count} клипа</numerusform>
            <numerusform>{count} клипов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>{count} старый клип пока не находится по тексту: поиск обновляется.</numerusform>
            <numerusform>{count} старых клипа пока не находятся по тексту: поиск обновляется.</numerusform>
            <numerusform>{count} старых клипов пока не находятся по тексту: поиск обновляется.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>{shown} из 1 клипа</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{shown} из {count} клипа</numerusform>
            <numerusform>{shown} из {count} клипов</numerusform>
            <numerusform>{shown} из {count} клипов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>Восстановлен 1 клип.</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>1 копия сохранена в «{folder}».</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>1 клип добавлен в «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>{count} клип добавлен в «{name}».</numerusform>
            <numerusform>{count} клипа добавлено в «{name}».</numerusform>
            <numerusform>{count} клипов добавлено в «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>1 клип перемещён в корзину.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>{count} клип перемещён в корзину.</numerusform>
            <numerusform>{count} клипа перемещено в корзину.</numerusform>
            <numerusform>{count} клипов перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>1 клип убран из «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>{count} клип убран из «{name}».</numerusform>
            <numerusform>{count} клипа убрано из «{name}».</numerusform>
            <numerusform>{count} клипов убрано из «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>Показать коллекцию</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>Показать корзину</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>Копия сохранена.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>Восстановлен {count} клип.</numerusform>
            <numerusform>Восстановлено {count} клипа.</numerusform>
            <numerusform>Восстановлено {count} клипов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>{count} копия сохранена в «{folder}».</numerusform>
            <numerusform>{count} копии сохранены в «{folder}».</numerusform>
            <numerusform>{count} копий сохранено в «{folder}».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>Импорт папки…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>В этой коллекции пока нет клипов. Выберите клипы, щёлкните их правой кнопкой мыши и выберите «Коллекции».</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>Нет клипов, подходящих под эти фильтры.</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>Нет клипов по запросу «{search}».</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>В избранном пока ничего нет. Выберите клип и нажмите {key}, чтобы он появился здесь.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Показать все клипы</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>Здесь появятся готовые клипы.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Коллекции</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>Вкладки библиотеки</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gallop - Demo</source>
        <translation>Gallop - Демо</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>Выйти из &amp;демо</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>Демо не нужен ключ.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Попробовать &amp;демо</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>Создание</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>Этот файл нельзя воспроизвести: он повреждён или это не видео ({detail}). Попробуйте другой плеер.</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>Формат этого файла здесь показать нельзя. Файл цел и лежит в своей папке.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>Не удалось воспроизвести «{name}» ({detail}). Откройте его в другом плеере.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>«{name}» больше нет в папке или его нельзя прочитать. Верните файл на место или выберите «Найти файл…».</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>&amp;О программе Gallop</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>К&amp;лип</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Коллекции…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команды…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>Получить клю&amp;ч API</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>&amp;Импорт папки…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>&amp;Воспроизвести или пауза при вводе</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>Воспро&amp;изведение</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>П&amp;оиск в библиотеке</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Отсле&amp;живаемые папки…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>Клю&amp;ч API…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Все клипы</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Проверить о&amp;бновления</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>&amp;Сведения о клипе</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Коллекции</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>&amp;Библиотека на всё окно</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>К &amp;уведомлениям</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>К про&amp;мпту</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>К о&amp;череди</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Сле&amp;дующая панель</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>Открыть папку с &amp;видео</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Пр&amp;едыдущая панель</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Сохранить &amp;диагностику…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>&amp;Расходы…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Попробовать &amp;демо</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>Задания в работе могут добавить {usd}.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Открыть расходы</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>из {cap}</translation>
    </message>
</context>
<context>
    <name>MonthPart</name>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>Использовано из лимита месяца</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} из {cap}, осталось {left}</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} из {cap}, сверх лимита {over}</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, без лимита</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NamePatternEdit</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Соотношение сторон</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>Имя клипа</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Коллекция</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Например: {name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Вставить…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID задания</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
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
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Подробности уведомления</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Закрыть уведомление</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Следующее уведомление</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>Предыдущее уведомление</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>NoticeController</name>
    <message>
        <source>1 job was added to the queue.</source>
        <translation>В очередь добавлено 1 задание.</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>Разрешить один раз</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Ввести ключ API</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>Новые видео сохраняются в «{folder}». Имеющиеся клипы остаются на месте.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>Будет отправлено 1 задание за {usd}.</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>Будет отправлено {count} задание за {usd}.</numerusform>
            <numerusform>Будет отправлено {count} задания за {usd}.</numerusform>
            <numerusform>Будет отправлено {count} заданий за {usd}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>Видео готово: {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>В очередь добавлено {count} задание.</numerusform>
            <numerusform>В очередь добавлено {count} задания.</numerusform>
            <numerusform>В очередь добавлено {count} заданий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>На этом компьютере нет видеоплеера Gallop. Клипы целы и лежат в своей папке. Откройте их в другом плеере или переустановите Gallop.</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>HDR-видео: цвета бледнее, чем в плеере с HDR.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Плеер</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then speed up</source>
        <translation>После J или K: воспроизвести, затем ускорить</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>Сведения о клипе</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>Двойная скорость</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Первый кадр</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти к</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Половинная скорость</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Последний кадр</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Следующий клип</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>Клип не открыт.</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Обычная скорость</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>На кадр назад</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>На кадр вперёд</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>На секунду назад</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>На секунду вперёд</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>Пауза или воспроизведение (между J и L)</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Воспроизвести назад</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Воспроизвести или пауза</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Предыдущий клип</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>Задать A</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>Задать A, затем B, затем сбросить</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>Задать B</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок кадра</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>Снимок без данных промпта</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>На десять кадров назад</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>На десять кадров вперёд</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>{percent}% клипа</translation>
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
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Выйти из полного экрана</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>Сохранить кадр как картинку</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>Задать A</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>Задать B</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>Задать конец повтора (B)</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>Задать начало повтора (A)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок кадра</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Кадр назад</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Кадр вперёд</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>кадр {number} из {count}</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>Открыть в плеере по умолчанию</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the scene, who is in it and how it moves.

Audio: what you hear
Constraints: what to avoid</source>
        <translation>Опишите сцену, кто в ней и как всё движется.

Audio: что слышно
Constraints: чего избегать</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Промпт</translation>
    </message>
</context>
<context>
    <name>PromptMeter</name>
    <message>
        <source>Cut here</source>
        <translation>Обрезать здесь</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>Длина промпта, как её считает ShortAPI: китайский иероглиф считается за два.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>Удалить 1 невидимый символ</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Удалить все</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>Удалить {count} невидимый символ</numerusform>
            <numerusform>Удалить {count} невидимых символа</numerusform>
            <numerusform>Удалить {count} невидимых символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>Удаляет отмеченный конец промпта. Можно отменить.</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>В промпте 1 невидимый символ.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>В промпте {count} невидимый символ.</numerusform>
            <numerusform>В промпте {count} невидимых символа.</numerusform>
            <numerusform>В промпте {count} невидимых символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Можно отменить.</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · последний символ был бы отрезан</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · был бы отрезан последний символ ({count})</numerusform>
            <numerusform>{units} / {limit} · были бы отрезаны последние {count} символа</numerusform>
            <numerusform>{units} / {limit} · были бы отрезаны последние {count} символов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>1 завершено</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>Внимание: 1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>Скрыто. Нажмите, чтобы показать.</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Нет заданий в работе</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>Показано. Нажмите, чтобы скрыть.</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>{count} завершено</numerusform>
            <numerusform>{count} завершено</numerusform>
            <numerusform>{count} завершено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>Внимание: {count}</numerusform>
            <numerusform>Внимание: {count}</numerusform>
            <numerusform>Внимание: {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>1 видео ещё создаётся. Запустите Gallop в течение суток, чтобы скачать его.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>Выйти из Gallop?</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>{count} видео ещё создаётся. Запустите Gallop в течение суток, чтобы скачать его.</numerusform>
            <numerusform>{count} видео ещё создаются. Запустите Gallop в течение суток, чтобы скачать их.</numerusform>
            <numerusform>{count} видео ещё создаются. Запустите Gallop в течение суток, чтобы скачать их.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>Первое число больше второго, поэтому ничего не найдено.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>1 star of {max}.</source>
        <translation>1 звезда из {max}.</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>Разные оценки.</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>Без оценки.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{count} звезда из {max}.</numerusform>
            <numerusform>{count} звезды из {max}.</numerusform>
            <numerusform>{count} звёзд из {max}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state} Для оценки нажмите от 0 до {max}.</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Соотношение сторон</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>Соотношение {ratio}, {shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>квадрат</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>вертикальное</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>широкое</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>В ней нет клипов.</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>Её клипы остаются в библиотеке ({clips}). Удаляется только коллекция. Отменить нельзя.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>Удалить коллекцию «⁨{name}⁩»?</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>Удалить коллекцию?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Переименовать клип</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>Файл тоже переименуется.</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop перестаёт отслеживать задания в работе, хотя они ещё могут выполниться и быть оплачены. Они есть на странице счёта ShortAPI.</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop перестаёт отслеживать задания, отправленные с тех пор, хотя они ещё могут выполниться и быть оплачены. Они есть на странице счёта ShortAPI.</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>Задания, ждавшие тогда отправки, становятся неясными: с тех пор их могли отправить, поэтому Gallop сам их не отправляет.</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>Оставить текущий список</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Восстановить эту копию?</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Начать с пустого списка</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>Начать с пустого списка?</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>Текущий список сохраняется отдельным файлом. Ничего не списывается.</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>Повреждённый список сохраняется отдельным файлом. Ничего не списывается.</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>Список заданий возвращается к {day}.</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>Видео, сохранённые с тех пор, остаются в папке, но уходят из библиотеки, а списания с тех пор больше не входят в расходы и лимиты.</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>Видео остаются в папке, но библиотека начинается пустой, а расходы и счётчики лимитов — с нуля.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Отчёт о сбое</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Удалить отчёт</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>Этот отчёт хранится на этом компьютере и не отправлен. В нём нет промптов и ключа.</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>Разрешение {name}: {price}</translation>
    </message>
    <message>
        <source>{price} per second</source>
        <translation>{price} за секунду</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/с</translation>
    </message>
</context>
<context>
    <name>SavedSearchesMenu</name>
    <message>
        <source>No saved searches</source>
        <translation>Нет сохранённых поисков</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Удалить сохранённый поиск</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Имя поиска</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>Заменит сохранённый поиск с тем же именем.</translation>
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
        <translation>От 1 до 5. Остальные ждут.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>Всё в одной папке</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>Адрес https://, который ShortAPI вызывает по завершении задания. Gallop он не нужен.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Адрес обратного вызова</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Проверять обновления раз в неделю</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Клипы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>Имеющиеся клипы остаются на месте.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Заданий одновременно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Лимиты</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>Уведомлять о готовом видео</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>По одной на коллекцию</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>По одной на месяц</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>Только когда окно не на переднем плане.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Открыть расходы</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>За раз</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>В день</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>В месяц</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>Читает открытый список версий; ничего о вас не отправляет и ничего не устанавливает.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Язык системы</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>Изменено.</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>Файлы называются как прежде.</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>Gallop спрашивает, прежде чем превысить лимит. Задания в работе учитываются. Пустое поле — без лимита.</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>Новые файлы называются так.</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>Пока лимит «{limit}», ничего не отправляется.</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>Лимит: {amount}.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Лимита нет.</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>Что нужно Gallop на этом компьютере и для связи с ShortAPI. Проверка бесплатна.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>Боковая панель</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>Показать: {part}</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Боковая полоса</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Сортировка: {order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>1 задание экспортировано в «{path}».</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>{count} задание экспортировано в «{path}».</numerusform>
            <numerusform>{count} задания экспортировано в «{path}».</numerusform>
            <numerusform>{count} заданий экспортировано в «{path}».</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>Квитанция не скопирована: задания этого клипа нет в списке заданий Gallop. Списания указаны на странице счёта ShortAPI.</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>Список заданий ещё не открыт.</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>Скопировано квитанций: {count} из {all}. Заданий остальных клипов нет в списке заданий Gallop. Списания указаны на странице счёта ShortAPI.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>Сохранён 1 клип</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>За 1 неясное задание могли списать {usd}, здесь не учтено.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Экспорт CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Экспорт CSV…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 месяцев</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>Чтение списка заданий…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>Это демо: суммы ненастоящие.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>1 из этих заданий вы разрешили сверх лимита.</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>{count} из этих заданий вы разрешили сверх лимита.</numerusform>
            <numerusform>{count} из этих заданий вы разрешили сверх лимита.</numerusform>
            <numerusform>{count} из этих заданий вы разрешили сверх лимита.</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>итого · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>итого · {clips} · {price} за сохранённый клип</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>Сохранён {count} клип</numerusform>
            <numerusform>Сохранено {count} клипа</numerusform>
            <numerusform>Сохранено {count} клипов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>За {count} неясное задание могли списать {usd}, здесь не учтено.</numerusform>
            <numerusform>За {count} неясных задания могли списать всего {usd}, здесь не учтено.</numerusform>
            <numerusform>За {count} неясных заданий могли списать всего {usd}, здесь не учтено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>Клипов</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>За клип</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
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
        <translation>По дням</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>За этот период ничего не списано.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Расходы</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Describe what you want to see and press Generate, or select a clip in the library.</source>
        <translation>Опишите, что хотите увидеть, и нажмите «Создать» или выберите клип в библиотеке.</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>Это демо: клипы ненастоящие и бесплатные.
Чтобы использовать свой ключ, выберите «Выйти из демо» в меню «Файл».</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Взять промпт и настройки</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>Снимок сохранён как «{name}».</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>Видео готово</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>Клипы ненастоящие и бесплатные.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>Gallop подключается, когда нужно.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>Нет подключения к сети.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ещё не подключено</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Нет заданий в работе</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>ShortAPI ответил на последний запрос.</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>ShortAPI недоступен</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>Последний запрос не дошёл до ShortAPI.</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ ShortAPI отклонил ключ</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>Имеющиеся метки</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>Enter или запятая добавляют метку, Backspace убирает последнюю.</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>Убрать метку {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>Метка {tag} добавлена</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>Метка {tag} убрана</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>Меньше дублей</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>Больше дублей</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Дубли</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>Отменить: {setting}</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>Нажмите Enter, чтобы переименовать клип и его файл.</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>Если на странице его нет: отправьте как новое задание за {price}. Если первое дошло, вы заплатите за оба.</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Если на странице счёта есть этот промпт: Gallop отслеживает это задание и скачивает видео. Повторно ничего не отправляется и не списывается.</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>Удалите его из Gallop. Если оно дошло, оплата уже списана, а видео есть только на странице счёта.</translation>
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
        <translation>Сменить папку для видео</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Сменить…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>Имеющиеся клипы остаются на месте. Задания из очереди сохранятся в прежнюю папку.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>Папка для видео</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>Отслеживается только папка для видео.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Отслеживать папку</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Отслеживаемые папки</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>Если файл клипа не найден, Gallop ищет в папке для видео и в этих папках. Импортированные папки добавляются сами. Удаление папки отсюда не удаляет файлы и клипы.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>A {seconds}-second clip costs {prices}, charged to your ShortAPI account. You always see the exact price on the button first.</source>
        <translation>Клип длиной {seconds} с стоит {prices}, оплата — с вашего счёта ShortAPI. Точная цена всегда сначала видна на кнопке.</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>Опишите сцену и получите короткое видео со звуком, созданное {model}.</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Ввести ключ API</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Получить ключ</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>Демо бесплатно и не требует ключа; клипы в нём ненастоящие.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать демо</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>Напишите. Узнайте цену. Смотрите.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{price} при {resolution}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>Сравнение с часами ShortAPI. Пусть система сама задаёт дату, время и часовой пояс: при неверных часах сертификаты кажутся недействительными, а дневные лимиты начинаются не вовремя.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Шифрование (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Ввести ключ API…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Пояснить</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>Gallop спрашивает ShortAPI о несуществующем задании. Ответ показывает, принимается ли ключ. Это бесплатно.</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>В Gallop есть декодеры для видео ShortAPI (H.264, H.265, AAC). Если какого-то нет, переустановите Gallop.</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop отправляет в ShortAPI один запрос без ключа. Если ответа нет, проверьте, есть ли сеть, не требует ли она входа и не блокирует ли Gallop брандмауэр.</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>Gallop доверяет тем же сертификатам, что и система, и отправляет ключ только по шифрованному соединению. Помешать могут неверные часы, сеть с обязательным входом или антивирус, проверяющий трафик.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Хранилище ключей</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>С ограничениями</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>Устройство вывода, которое сейчас использует система. Подключите колонки или наушники либо выберите устройство в настройках звука системы.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Разблокировать…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>Видеокодеки</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>Куда сохраняются новые видео. Одно видео занимает от 5 до 30 МБ. Папку можно сменить в разделе «Клипы»; оплаченные видео ждут, пока не появится место.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>Прокси можно задать в сетевых настройках системы или в переменных HTTPS_PROXY и NO_PROXY. После изменения перезапустите Gallop.</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>Ключ хранится в системном хранилище ключей. В Linux установите и разблокируйте GNOME Keyring или KWallet либо вводите ключ при каждом запуске Gallop.</translation>
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
        <translation>Создание видео по тексту с HappyHorse</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>Создание видео по тексту с HappyHorse, цена известна заранее</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>Генератор видео</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>видео;текст в видео;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>1 клип</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Соотношение сторон</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>ДЕМО: ничего не списано</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>Демо, бесплатно</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Размер файла</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Размер кадра</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID задания</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Дубль</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>Общая длительность</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>Общая цена</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Общий размер</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>разные</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} клип</numerusform>
            <numerusform>{count} клипа</numerusform>
            <numerusform>{count} клипов</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>от {first} до {last}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{total} and 1 unknown price</source>
        <translation>{total} и 1 неизвестная цена</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total} и {count} неизвестная цена</numerusform>
            <numerusform>{total} и {count} неизвестные цены</numerusform>
            <numerusform>{total} и {count} неизвестных цен</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} пикс.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>1 star or more</source>
        <translation>1 звезда и выше</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>Коллекция: {name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>От {low}</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>Сначала дорогие</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Сначала с высокой оценкой</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Сначала длинные</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>Сначала дешёвые</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нет файла</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Сначала короткие</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Метка: {tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>До {high}</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} звезда</numerusform>
            <numerusform>{count} звезды</numerusform>
            <numerusform>{count} звёзд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>{count} звезда и выше</numerusform>
            <numerusform>{count} звезды и выше</numerusform>
            <numerusform>{count} звёзд и выше</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Разрешено один раз</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>Относится к другой службе</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>Копировать ID задания</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Копировать промпт</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Скачать снова</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>Загрузка · {received} МБ</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>Загрузка · {received} из {total} МБ</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Изменить промпт</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>Ввести ID задания…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оценка цены</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>Ошибка - списание неизвестно</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>Ошибка - списано {usd}</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>Ошибка - не списано</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>Ошибка - возвращено</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>Gallop снова проверяет задание и скачивает видео. Повторно ничего не отправляется и не списывается.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Создание</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>Создание · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>Создание · {elapsed}, обычно {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>Отправится в свою очередь, списывается указанная сумма.</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>Не отправляется и не списывается, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>Не отправлено и не списано. Это уберёт его из списка.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID задания</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Ещё не сообщено</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>Не сообщено; см. страницу счёта</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Не отслеживается</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>Не отслеживается - списано {usd}</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>Не отслеживается - могут списать</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>Ничего (не отправлено)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>Возвращает промпт и настройки в редактор. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>Готово - начало загрузки</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>Готово {age}; ссылки действуют около суток</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>Отклонено - не списано</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>Удаляет его из Gallop, который больше не сможет скачать видео. Задание ещё может выполниться и быть оплачено.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>Продолжить - демо, бесплатно</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>Продолжить {count} за {usd}</numerusform>
            <numerusform>Продолжить все {count} за {usd}</numerusform>
            <numerusform>Продолжить все {count} за {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>Продолжить за {usd}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>Отправить снова (могут списать дважды)…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>Отправить {count} за {usd}</numerusform>
            <numerusform>Отправить все {count} за {usd}</numerusform>
            <numerusform>Отправить все {count} за {usd}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>Отправить {count} отсюда за {usd}</numerusform>
            <numerusform>Отправить все {count} отсюда за {usd}</numerusform>
            <numerusform>Отправить все {count} отсюда за {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>Отправить за {usd}</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>Отправить отсюда за {usd}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>Снова отправляет все неудавшиеся и отклонённые задания. Каждое оплачивается; сумма показана.</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>Отправляет тот же промпт и настройки как новое задание, списывается указанная сумма.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>ShortAPI не может остановить задание: видео ещё может быть создано и оплачено. Gallop лишь перестаёт его проверять. Отслеживание можно возобновить в любой момент; ShortAPI хранит готовое видео около суток.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>ShortAPI не знает этого ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>Не отслеживать (могут списать)</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>Этот ID относится к другому заданию</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Отслеживать снова</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>Повторить - демо, бесплатно</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>Повторить за {usd}</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>Повторить все {count} - демо, бесплатно</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>Повторить все {count} за {usd}</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>Неясно - могли списать</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>Неизвестно: ничего или около {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Взять промпт и настройки</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>Ожидание - ShortAPI занят</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>Ждёт папку для сохранения</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>Ждёт ключ</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>Ждёт пополнения</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Ждёт очереди</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Ждёт сети</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>Ждёт вашего согласия</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>дубль {number} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} день</numerusform>
            <numerusform>{count} дня</numerusform>
            <numerusform>{count} дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>{count} в работе</numerusform>
            <numerusform>{count} в работе</numerusform>
            <numerusform>{count} в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} в ожидании</numerusform>
            <numerusform>{count} в ожидании</numerusform>
            <numerusform>{count} в ожидании</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{state} · ready for {age}</source>
        <translation>{state} · готово {age}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>1 звезда</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нет файла</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Файл не найден</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} звезда</numerusform>
            <numerusform>{count} звезды</numerusform>
            <numerusform>{count} звёзд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>Бесплатная демонстрация показывает, как всё работает; ключ не нужен.</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>Оплаченное задание никогда не отправляется дважды и не теряется даже после сбоя.</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>Каждое видео сохраняется на компьютере вместе с промптом, и его легко найти.</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>ShortAPI создаёт видео с вашим ключом API и списывает оплату с вашего счёта. Gallop — независимая программа, не связанная с Alibaba или ShortAPI.</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>Точная цена указана на кнопке до отправки.</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>Напишите, что хотите увидеть, проверьте точную цену и посмотрите видео, созданное HappyHorse-1.0.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>1 задание ждёт вашего согласия.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Пополнить счёт</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Скачать снова</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Ввести ключ API</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Что можно сделать?</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>{count} задание ждёт вашего согласия.</numerusform>
            <numerusform>{count} задания ждут вашего согласия.</numerusform>
            <numerusform>{count} заданий ждут вашего согласия.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>{count} задание не удалось. Последнее:</numerusform>
            <numerusform>{count} задания не удались. Последнее:</numerusform>
            <numerusform>{count} заданий не удались. Последнее:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>{count} задание могло быть оплачено. Самое раннее:</numerusform>
            <numerusform>{count} задания могли быть оплачены. Самое раннее:</numerusform>
            <numerusform>{count} заданий могли быть оплачены. Самое раннее:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>Клип может длиться от {min} до {max} с, а не {given}. Ничего не отправлено. Выберите длительность в этих пределах.</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>Имя не может быть пустым. Используйте, например, {example}. Действует прежний шаблон; ваши файлы не изменены.</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>Лимит расходов — это сумма в долларах США, например 5 или 2.50, либо пустое поле, если лимита нет. Лимит не изменён.</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Видео длится {given} с, а запрошено {wanted} с. Повторная загрузка дала то же. Видео в библиотеке, больше ничего не списывается. Чтобы вернуть деньги, запросите возврат у ShortAPI и укажите ID задания {job}.</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Команда «gallop generate» ещё работает. Окно продолжит, когда она завершится. До этого клипы можно смотреть, но не менять, и ничего не отправляется.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>Другое окно (или команда) Gallop выполняет задание «{prompt}» из того же списка, поэтому это окно его не трогало. Дважды оно не отправлено. Закройте одно из двух, и другое продолжит.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>Другое окно (или команда) Gallop, возможно в другом сеансе, открыло список заданий в «{path}» или не отвечает. Пока оно не закроется, отсюда ничего не отправляется, чтобы ни одно задание не ушло дважды. Затем это окно продолжит.</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>Другая программа использует файлы Gallop в «{path}». Оплаченные видео ждут на ShortAPI, новое не отправляется и не списывается. Чтобы продолжить, закройте эту программу или выберите другую папку.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>Без действующего ключа API Gallop не может проверить это задание. Оно отправлено и оплачено, как указано; больше ничего не списывается. Чтобы продолжить, введите действующий ключ.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>Gallop не находит папку для своих файлов: у пользователя нет домашней папки или текущей папки больше нет. Ничего не отправлено. Задайте HOME или полный путь в GALLOP_HOME.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>Gallop не находит папку «{folder}», куда нужно было сохранить видео, или не может в неё писать. Видео сохранено как «{path}», больше ничего не списывается. Переместите его куда угодно.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>Gallop не может прочитать копии списка заданий в «{path}» ({detail}). Список не изменён. Разрешите чтение и повторите.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>Gallop не может прочитать папку «{path}» ({detail}). Ваши файлы не изменены. Выберите другую папку или разрешите чтение.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>Gallop не может прочитать настройки в «{path}» ({detail}), поэтому лимиты расходов утрачены. Ничего не списано; задания и видео не изменены. Пока вы не проверите лимиты в настройках, Gallop не отправляет задания. Прежний файл сохранён как «{kept}».</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>Gallop не может прочитать настройки в «{path}» ({detail}). Используется последняя исправная копия, включая лимиты расходов. Ничего не списано; задания и видео не изменены. Пока вы не проверите лимиты в настройках, Gallop не отправляет задания.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>Gallop не может прочитать «{path}» ({detail}). Ваши файлы не изменены.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>Gallop не может писать в список заданий в «{path}» ({detail}), поэтому последнее состояние задания не записано. Задание продолжается, больше ничего не списывается. Gallop повторит сам. Прежде чем закрыть его, освободите место или разрешите запись.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>Gallop не может писать в список заданий в «{path}» ({detail}). Ничего не отправлено и не списано: задание записывается до отправки. Освободите место или разрешите запись и повторите.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>Gallop не может писать в библиотеку в «{path}» ({detail}), поэтому изменение не сохранено или сохранено не для всех клипов. Ни один клип не потерян. Закройте программы, использующие файл, освободите место или разрешите запись и повторите.</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Gallop закрыли во время отправки этого задания, поэтому его могли оплатить. Повторно оно не отправлено. Проверьте, есть ли оно на странице счёта ShortAPI, затем выберите.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>Не удалось проверить обновления ({detail}). Повторите позже.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>Не удалось прочитать список версий ({detail}). Откройте страницу загрузки или повторите позже.</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Gallop завершает последний запрос. Окно продолжит, когда он закончится, обычно в течение 15 секунд. До этого клипы можно смотреть, но не менять, и ничего не отправляется.</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>Gallop нельзя писать в «{path}». Оплаченные видео ждут на ShortAPI, новое не отправляется и не списывается. Чтобы продолжить, разрешите запись или выберите другую папку.</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>Не хватает: {names}. Некоторые видео нельзя воспроизвести.</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>Нет доверенных центров сертификации, поэтому доверять нельзя ни одному серверу. Установите пакет ca-certificates.</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>Прокси не задан. Gallop подключается напрямую.</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>Нет защищённого соединения с {host} ({detail}).</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>Устройство вывода звука не найдено. Видео воспроизводятся без звука.</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>Не проверено: демо не выходит за пределы этого компьютера.</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>Для видео в «{path}» свободно только {size} ГБ.</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>Запросы идут через прокси {proxy}, который не работает ({detail}).</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>Запросы идут через прокси {proxy}.</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>ShortAPI принял задания, которых нет в вашем списке: {job_ids}. Их могли оплатить; повторно ничего не отправляется. Восстановите копию списка, где они есть, или запросите видео у ShortAPI по этим ID.</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI принимает ключ.</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI ответил на это задание ID другого вашего задания: «{prompt}». Это задание могли оплатить, не выполнив. Повторно оно не отправлено. Проверьте, есть ли оно на странице счёта ShortAPI, затем выберите.</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI ответил данными другого задания, они не использованы. Больше ничего не списывается; Gallop продолжает проверять. Если вы ввели ID сами, проверьте его; его можно исправить.</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>ShortAPI попросил Gallop подождать до {until}. Отправленные задания там продолжаются, больше за них ничего не списывается. Чтобы не ждать, выберите «Проверить сейчас» или перезапустите Gallop.</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>ShortAPI недоступен ({detail}). Ничего не отправлено и не списано. Gallop повторит сам.</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>ShortAPI не ответил об этом задании ({detail}). Больше ничего не списывается; Gallop продолжает проверять.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI пока не знает этого ID. Больше ничего не списывается; Gallop продолжает проверять. Если вы ввели ID сами, проверьте его; его можно исправить.</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>ShortAPI сейчас слишком занят, чтобы принять это задание. Ничего не списано. Gallop повторит сам.</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>ShortAPI теперь берёт {new} за секунду при {resolution} (было {old}). Готовые задания оплачены, как указано. В оценках теперь новая цена.</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI отклонил ключ API. Ничего не списано. Чтобы отправить ждущие задания, введите действующий ключ.</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>ShortAPI отклонил ключ.</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI отклонил это задание: {reason} Ничего не списано. Измените то, что не подошло (часто это реальные люди, бренды, насилие или нагота), и повторите. Промпт и настройки сохранены.</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI отклонил этот ключ, поэтому он не сохранён. Ничего не отправлено и не списано. Скопируйте его снова со страницы счёта.</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>ShortAPI сообщил о списании {charged} за задание с оценкой {estimate}. Gallop записал это и учитывает в лимитах. Сравните со страницей счёта ShortAPI. Если и там неверно, отправьте квитанцию в поддержку ShortAPI.</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>ShortAPI сообщает, что видео готово, но не даёт файл. Оно оплачено, как указано. Gallop продолжает проверять, пока открыто окно, и при каждом запуске. Если это не поможет, запросите возврат у ShortAPI и укажите ID задания.</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Часть изображения или звука видео повреждена. Повторная загрузка дала то же. Видео в библиотеке, больше ничего не списывается. Чтобы вернуть деньги, запросите возврат у ShortAPI и укажите ID задания {job}.</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>Часть настроек в «{path}» не удалось прочитать ({detail}), поэтому лимиты расходов могут быть неверны. Ничего не отправлено и не списано. Проверьте лимиты в настройках или исправьте файл и удалите из него limits_doubt. Можно и разрешить один раз.</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>В Gallop произошла ошибка ({detail}). Отправленные задания целы в списке. Перезапустите Gallop и сообщите об этом.</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>Звук воспроизводится на «{device}».</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>Копию «{path}» не удалось восстановить ({detail}). Текущий список не изменён. Выберите другую копию или освободите место и повторите.</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>Адрес обратного вызова должен быть полным и начинаться с https:// (или пустым). Ничего не отправлено. Исправьте его в настройках.</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>Клип не удалось сохранить в «{path}» ({detail}). Ваш файл не изменён. Выберите другую папку и повторите.</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>Отчёт о сбое «{path}» не удалось прочитать, сохранить или удалить ({detail}). Задания и видео не изменены.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>Демо не нужен ключ.</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>Диагностику не удалось сохранить в «{path}» ({detail}). Выберите другую папку и повторите.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>Диск с «{path}» заполнен. Оплаченные видео ждут на ShortAPI, новое не отправляется и не списывается. Чтобы продолжить, освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>Скачанный файл нельзя воспроизвести ({detail}). Больше ничего не списывается; Gallop скачивает его снова.</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>Загрузка прервалась ({detail}). Больше ничего не списывается; Gallop продолжит сам.</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>Файла этого клипа больше нет по адресу «{path}». Клип остаётся в библиотеке. Подключите диск или выберите «Найти файл…».</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>Папка «{path}» не найдена, и её нельзя создать. Оплаченные видео ждут на ShortAPI, новое не отправляется и не списывается. Чтобы продолжить, подключите диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>Введённый ID относится к другому вашему заданию: «{prompt}». Он не использован, чтобы ничего не учесть дважды. Ничего не отправлено и не списано. Поищите на странице счёта ShortAPI задание, которого ещё нет в Gallop.</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>Задание изменилось до повторной отправки, поэтому оно не отправлено и ничего не списано. Новое состояние видно в очереди.</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>Задание не удалось удалить или приостановить: Gallop не может писать в список заданий в «{path}» ({detail}). За него пока ничего не списано, но оно отправится в свою очередь или при следующем запуске. Освободите место или разрешите запись и удалите его снова.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>Список заданий ещё не открыт, поэтому папка для видео неизвестна.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>Список заданий ещё не открыт. Ничего не изменено и не отправлено. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>Не удалось проверить ключ в ShortAPI ({detail}). Ничего не списано.</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>Ключ используется. Чтобы сохранить его, разблокируйте системное хранилище ключей: система спрашивает пароль, возможно, в окне позади этого. До этого ключ хранится только до закрытия Gallop.</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>Ссылка на готовое видео больше не работает. Больше ничего не списывается; Gallop запрашивает новую.</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>В промпте есть невидимые управляющие символы ({count}, первый на позиции {position}). Ничего не отправлено. Удалите их и повторите.</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>Данные промпта не удалось сохранить в «{path}» ({detail}). Клип и его промпт есть в библиотеке.</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>Промпт пуст. Ничего не отправлено. Напишите, что хотите увидеть.</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>Промпт слишком длинный: {units} из {limit} символов. ShortAPI отбросил бы конец без предупреждения (потеряно символов: {lost}). Ничего не отправлено. Сократите его или обрежьте там.</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>Снимок не удалось сохранить как «{path}» ({detail}). Клип не изменён.</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>Лимит расходов {name} в «{path}» — «{value}», это не сумма в долларах США. Ничего не отправлено и не списано. Задайте сумму, например 5 или 2.50, или разрешите один раз.</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>Доверенные сертификаты не удаётся прочитать ({detail}).</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>Видео готово и оплачено, но его не удалось скачать ({detail}). Ничего не потеряно: Gallop повторяет попытки, пока открыто окно, и при каждом запуске. Можно скачать его снова сейчас.</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>Ключа API пока нет, поэтому создать видео нельзя.</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>Ключа API пока нет. Ничего не отправлено и не списано. Чтобы отправить ждущие задания, введите ключ.</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>То же произошло ещё с 1 клипом.</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>То же произошло ещё с {count} клипом.</numerusform>
            <numerusform>То же произошло ещё с {count} клипами.</numerusform>
            <numerusform>То же произошло ещё с {count} клипами.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Компьютер не подключён к сети.</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>На этом компьютере нет системного хранилища ключей, поэтому ключ хранится только до закрытия Gallop.</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>На этом компьютере нет системного хранилища ключей. Ключ хранится только до закрытия Gallop.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>Часы этого компьютера идут верно.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>Часы этого компьютера спешат на {minutes} мин.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>Часы этого компьютера отстают на {minutes} мин.</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>В этой копии нет адреса обновлений. Проверьте там, где вы её скачали.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>Это не похоже на ключ API: он пуст либо содержит пробелы или необычные символы. Он не использован. Скопируйте его снова со страницы счёта.</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>Это задание относится к другой службе, {service}; сейчас Gallop использует {here}. Отсюда оно не отправляется, не отслеживается и не оплачивается. Чтобы продолжить, запустите Gallop с тем адресом. Ещё не отправленное задание можно отправить и отсюда; тогда оно оплачивается здесь.</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI не дал ясного ответа об этом задании ({detail}), его могли оплатить. Повторно оно не отправлено. Проверьте, есть ли оно на странице счёта ShortAPI, затем выберите.</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>Это задание ждало ключ или ждало долго, поэтому Gallop спрашивает перед отправкой. Ничего не отправлено и не списано. Отправьте его или удалите.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Это задание ждало отправки, когда системное резервное копирование скопировало, переместило или восстановило список, поэтому его могли отправить и оплатить оттуда. Отсюда оно не отправлено. Проверьте, есть ли оно на странице счёта ShortAPI, затем выберите.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Это задание ждало отправки, когда делалась восстановленная копия, поэтому с тех пор его могли отправить и оплатить. Повторно оно не отправлено. Проверьте, есть ли оно на странице счёта ShortAPI, затем выберите.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>Эта модель не поддерживает соотношение сторон «{given}». Ничего не отправлено. Выберите из {options}.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>Эта модель не поддерживает разрешение «{given}». Ничего не отправлено. Выберите из {options}.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>Видео не удалось. Ответ ShortAPI: {reason} Он не сообщил полностью о списании или возврате: проверьте страницу счёта. Промпт и настройки сохранены.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>Видео не удалось. Ответ ShortAPI: {reason} Списано {charged}, возвращено {refunded}. Промпт и настройки сохранены.</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Это стоило бы {total}, больше вашего лимита {cap} за раз. Ничего не отправлено и не списано. Измените лимит в настройках или разрешите один раз.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Это стоило бы {total}. Вместе с {committed}, уже потраченными или в работе в этом месяце, это больше лимита {cap} в месяц. Ничего не отправлено и не списано. Измените лимит в настройках или разрешите один раз.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Это стоило бы {total}. Вместе с {committed}, уже потраченными или в работе сегодня, это больше лимита {cap} в день. Ничего не отправлено и не списано. Измените лимит в настройках или разрешите один раз.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>Сегодняшнюю копию списка заданий не удалось сохранить в «{path}» ({detail}). Список и прежние копии не изменены. Освободите место или разрешите запись. Gallop повторит при следующем запуске.</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>Доверенных центров сертификации: {count}.</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>Неизвестно: {host} не ответил.</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>Разблокируйте системное хранилище ключей: система спрашивает пароль, возможно, в окне позади этого. После этого ждущие задания отправятся. Ничего не списано.</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>Видео читаются и воспроизводятся.</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>Видео нельзя сохранить в «{path}» ({detail}).</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>Видео нельзя сохранить в «{path}»: {detail}. Ничего не отправлено. Выберите другую папку.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>Сохранённое в системном хранилище не похоже на ключ API, поэтому не использовано. Введите ключ снова.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>Сохранённое в системном хранилище — не ключ API.</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>За раз можно создать от 1 до {max} дублей, а не {given}. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>На счёте ShortAPI закончились средства. Ничего не списано. Пополните счёт и продолжите.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>Список заданий в «{path}» повреждён ({detail}). Он не изменён, и ничего не списано. В окне Gallop можно восстановить копию или начать с пустого списка; повреждённый файл сохраняется.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>Список заданий в «{path}» сохранён более новым Gallop (формат {found}; этот читает до {known}). Он не изменён, и ничего не списано. Запустите более новый Gallop.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>Настройки не удалось сохранить в «{path}» ({detail}). Они действуют до закрытия Gallop; задания и видео не изменены. Освободите место или разрешите запись.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>Настройки в «{path}» сохранены более новым Gallop (формат {found}; этот читает до {known}). Этот использует, что понимает, и не меняет файл, поэтому изменения действуют только до закрытия Gallop. Ничего не списано. Проверьте лимиты или запустите более новый Gallop.</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>Расходы не удалось экспортировать в «{path}» ({detail}). Список заданий не изменён. Выберите другую папку и повторите.</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>Сертификаты проверяет система.</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>Системное хранилище не сохранило ключ, поэтому он хранится только до закрытия Gallop.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>Системное хранилище ключей заблокировано или не отвечает, поэтому Gallop не может прочитать или сохранить в нём ключ. Введённый сейчас ключ хранится только до закрытия Gallop. Разблокируйте хранилище и повторите или сохраните ключ снова.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>Системное хранилище ключей заблокировано или не отвечает, поэтому ключ может оставаться в нём. Gallop больше не использует его в этом окне. Разблокируйте хранилище и удалите ключ снова.</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>Системное хранилище ключей заблокировано, поэтому ключ в нём нельзя прочитать.</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>Системное хранилище ключей работает.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>Пропущено: {count} ({names}). Ссылки на другие папки и битые ссылки не открываются.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>Пропущено: {count} ({names}). Добавить можно только видео MP4, MOV, MKV и WebM.</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>Не удалось добавить в библиотеку {failed} из {all} файлов: {names}. Их нельзя воспроизвести. Ваши файлы не изменены.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} отвечает.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>{host} недоступен ({detail}).</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>Для видео в «{path}» свободно {size} ГБ.</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}. Ничего не списано, и задание удалено из списка: эта команда не ждёт. {now}.</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}. Задание отправлено: {charge}. Оно остаётся в списке, больше ничего не списывается. {now}.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>«{given}» нельзя использовать как адрес API: ключ передавался бы без защиты. Используйте адрес, начинающийся с https:// (http:// — только для этого компьютера). Ничего не отправлено.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>«{given}» нельзя использовать в имени. Можно: {known}. Действует прежний шаблон; ваши файлы не изменены.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>«{path}» не может быть папкой для видео: {detail}. Ваши видео не изменены. Выберите другую папку.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>«{path}» не удалось переместить в корзину ({detail}). Файл остался в своей папке и в библиотеке.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>«{path}» не удалось переименовать или переместить ({detail}). Файл не изменён. Закройте программы, которые его используют, или разрешите запись и повторите.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>«{path}» не удалось восстановить ({detail}). Восстановите файл из корзины системы и выберите для клипа «Найти файл…».</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>В «{path}» нет данных промпта, поэтому его промпт и настройки неизвестны. Его всё равно можно добавить в библиотеку.</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>«{path}» из настроек не может быть папкой для видео: {detail}. Ваши видео не изменены. Новые сохраняются в стандартную папку, пока вы не выберете другую в настройках.</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>«{path}» — не файл этого клипа: содержимое другое. Ничего не изменено. Выберите нужный файл или добавьте этот в библиотеку как новый клип.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Repair Gallop {version}</source>
        <translation>Восстановление Gallop {version}</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>Установщик восстановит все файлы программы. Видео, библиотека, настройки и ключ останутся без изменений.</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>Эта версия уже установлена.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 дубль</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>Проверка системного хранилища ключей…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>Завершение последнего запроса…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>Ключ из SHORTAPI_KEY</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>Ключ из системного хранилища</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>Ключ до закрытия Gallop</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Ключа API пока нет</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Ключ не нужен</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>Открытие списка заданий…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>Список заданий не открыт</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>Ожидание завершения команды…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>Ожидание закрытия другого окна…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count} дубль</numerusform>
            <numerusform>{count} дубля</numerusform>
            <numerusform>{count} дублей</numerusform>
        </translation>
    </message>
    <message>
        <source>{factors} = {total}</source>
        <translation>{factors} = {total}</translation>
    </message>
    <message>
        <source>{seconds} s × {price} × {takes}</source>
        <translation>{seconds} с × {price} × {takes}</translation>
    </message>
</context>
</TS>

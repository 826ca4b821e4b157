<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>Ein Desktop-Studio für {model}.</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>Über Gallop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>Laden Sie Gallop nur von {url} herunter. Um einen Download zu prüfen, vergleichen Sie seine SHA-256-Prüfsumme mit der in SHA256SUMS auf dieser Seite.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>Enthält Software Dritter, jeweils unter eigener Lizenz.</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>Unabhängige Software, nicht mit Alibaba oder ShortAPI verbunden.</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>Preise vom {date}, aus {source}.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quellcode</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>Lizenzen Dritter</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>Diese Kopie nennt nicht, wer sie veröffentlicht hat. Um einen Download zu prüfen, vergleichen Sie seine SHA-256-Prüfsumme mit der, die der Herausgeber in SHA256SUMS angibt.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>Sie führen Gallop aus dem Quellcode aus, nicht aus einem Download.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>Sie führen Gallop aus dem Quellcode aus. Die Lizenz steht in der Datei LICENSE. Die Pakete Dritter nennt pyproject.toml; jedes wurde mit seiner Lizenz installiert.</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>Schlüssel ändern…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API-Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>Noch kein API-Schlüssel.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>{page} öffnen</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>Die Demo braucht keinen Schlüssel. Verlassen Sie die Demo, um Ihren zu ändern.</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>Videos werden Ihrem ShortAPI-Konto berechnet. Kosten, Guthaben und Schlüssel finden Sie auf {page}.</translation>
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
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>Nur bei einigen Clips: {tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>Einige sind Favoriten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>Die Notizen sind verschieden. Was Sie hier eingeben, ersetzt alle.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>Gallop hat mit einer leeren Auftragsliste begonnen.</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>Sicherung vom {day} wiederherstellen…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>Mit leerer Liste beginnen…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>Die Sicherung vom {day} wurde wiederhergestellt. Nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>Die vorherige Liste bleibt als „{path}“ erhalten.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>Sicherungen der Auftragsliste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>Gallop sichert die Liste der Aufträge, Clips und Kosten einmal am Tag und behält die letzten sieben Sicherungen. Videos sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>Noch keine Sicherungen. Die erste entsteht beim nächsten Start nach Ihrem ersten Auftrag.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>{count} Auftrag</numerusform>
            <numerusform>{count} Aufträge</numerusform>
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
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>1 beendeten Auftrag entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>{count} beendeten Auftrag entfernen?</numerusform>
            <numerusform>{count} beendete Aufträge entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>Auch ihre Prompts und Einstellungen werden entfernt. Die Ausgaben zählen weiterhin, was berechnet wurde, und Gallop prüft weiter auf Erstattungen.</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>Ihnen wurden {usd} berechnet und nicht erstattet. Um bei ShortAPI eine Erstattung anzufragen, kopieren Sie zuerst den Beleg unter „Was ist passiert?“.</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Eine Sammlung mit diesem Namen gibt es schon; die Clips kommen dazu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>Ohne Prompt-Daten exportieren</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>Clip suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>Kopien in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>1 star</source>
        <translation>1 Stern</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>Ohne Prompt-Daten exportieren…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>Sammlungen verwalten…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>Für die ausgewählten Clips nicht verfügbar.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>Im Standardplayer öffnen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>Kopien speichern in…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>Wählen Sie zuerst einen Clip in der Bibliothek aus.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Prompt und Einstellungen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} Stern</numerusform>
            <numerusform>{count} Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>1 von {all} Clips fehlt: Er liegt im Papierkorb oder seine Datei fehlt. Wählen Sie „Wiederherstellen“ oder „Suchen“, um ihn mitzunehmen.</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>Keiner dieser Clips hat eine Datei: Sie liegen im Papierkorb oder ihre Dateien fehlen. Wählen Sie zuerst „Wiederherstellen“ oder „Suchen“.</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>Dieser Clip liegt im Papierkorb. Um seine Datei zu verwenden, wählen Sie im Menü des Clips „Wiederherstellen“.</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>{count} Clips sind ausgewählt, höchstens {at_most} lassen sich auf einmal ziehen. Wählen Sie weniger und ziehen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>{count} von {all} Clips kommt nicht mit, weil er im Papierkorb liegt oder seine Datei fehlt. Wählen Sie dafür „Wiederherstellen“ oder „Suchen“, um ihn mitzunehmen.</numerusform>
            <numerusform>{count} von {all} Clips kommen nicht mit, weil sie im Papierkorb liegen oder ihre Dateien fehlen. Wählen Sie dafür „Wiederherstellen“ oder „Suchen“, um sie mitzunehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>1 dieser Clips liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>Die Datei von 1 dieser Clips fehlt.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>Dieser {count} Clip liegt im Papierkorb.</numerusform>
            <numerusform>Diese {count} Clips liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>Dieser Clip liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>{count} dieser Clips liegt im Papierkorb.</numerusform>
            <numerusform>{count} dieser Clips liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>Die Datei von {count} dieser Clips fehlt.</numerusform>
            <numerusform>Die Dateien von {count} dieser Clips fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>Ein Clip kann in mehreren Sammlungen sein. Beim Entfernen einer Sammlung werden keine Clips gelöscht.</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Eine Sammlung mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Eine Sammlung mit diesem Namen gibt es schon; die Clips kommen dazu.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>Eine Sammlung mit diesem Namen gibt es schon; beide werden zusammengelegt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>Neu aus 1 gewählten Clip…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>Neu aus {count} gewählten Clip…</numerusform>
            <numerusform>Neu aus {count} gewählten Clips…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>Noch keine Sammlungen. Eine Sammlung fasst Clips zusammen, etwa die eines Projekts. Legen Sie eine mit „Neu…“ an oder wählen Sie zuerst Clips in der Bibliothek aus.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Clips zeigen</translation>
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
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>Zum Hinzufügen die Eingabetaste drücken.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Eine Sammlung mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>1 ausgewählten Clip hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>{count} ausgewählten Clip hinzufügen</numerusform>
            <numerusform>{count} ausgewählte Clips hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>Fügt sie der in der Liste markierten Sammlung hinzu</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>Noch keine Sammlungen. Eine Sammlung hält die Clips eines Projekts zusammen; ein Clip kann in mehreren sein.</translation>
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
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>Keine passenden Befehle.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
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
        <translation>1 bis {max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>1 bis {max}; jeder Take ist ein eigener Auftrag</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>Demo – kostenlos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>Prompt und Einstellungen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>Takes: {explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Kopiert ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Anfangsdatum</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>Das Anfangsdatum liegt nach dem Enddatum, daher passt nichts.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>1 dieser Dateien hat keine Prompt-Daten.</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Prompt des Clips</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>Dateipfad</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>Diese Datei hat keine Prompt-Daten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>{count} dieser Dateien hat keine Prompt-Daten.</numerusform>
            <numerusform>{count} dieser Dateien haben keine Prompt-Daten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>Wählen Sie einen Clip aus, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>{count} Clips sind ausgewählt. Details gibt es für höchstens {at_most}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>Eine Zip-Datei mit Versionen, Einstellungen, aktuellen Protokollen, einem Selbsttest und der Anzahl der Aufträge je Status, um ein Problem zu finden. Sie wird dort gespeichert, wo Sie es wählen, und nie gesendet. Ihr API-Schlüssel ist nie enthalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>Protokolle und Versionen werden gesammelt…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>Prompts und Auftrags-IDs aufnehmen</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>Selbsttest läuft…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>Gespeichert als „{path}“. Hängen Sie sie an, wenn Sie ein Problem melden.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>Videoordner wählen</translation>
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
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Schieberegler für die Dauer</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>{min} bis {max} Sekunden</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>Klicken Sie zuerst in ein Textfeld.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>In der Bibliothek zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>Hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Wählen Sie zuerst einen Text aus.</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>Eine Barista gießt ein Herz in einen Cappuccino, warmes Fensterlicht</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>Ein Ruderboot überquert im Morgengrauen einen Bergsee, tiefe Kamerafahrt</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>Regen in einer Neonstraße, ein Mann mit Schirm dreht sich zur Kamera</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Mit einem Beispiel anfangen</translation>
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
        <translation>Filter {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>Filter, 1 aktiv</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>Filter, {count} aktiv</numerusform>
            <numerusform>Filter, {count} aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Keine Filter</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>Filter {filter} entfernen</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>Alle Filter zeigen</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>Alle diese Schlagwörter</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>Jede Bewertung.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Dauer in Sekunden</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>Höchstdauer in Sekunden</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>Höchstpreis in Dollar</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>Mindestdauer in Sekunden</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>Mindestpreis in Dollar</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>Mindestbewertung</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>Nur fehlende Dateien</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>Preis in $</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>„{given}“ ist kein Dollarbetrag. Geben Sie eine Zahl wie 1,145 ein.</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>„{given}“ ist keine Dauer. Geben Sie Sekunden ein, etwa 5 oder 7,5.</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop entfernt den Schlüssel aus dem Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>Laufende Aufträge, auch bezahlte, warten, bis Sie einen Schlüssel eingeben. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>Schlüssel entfernen?</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>Der Schlüssel selbst bleibt gültig; widerrufen Sie ihn auf Ihrer Kontoseite.</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>würde kosten</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}, würde {total} kosten</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>Bereits in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Prompt des Clips</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Clip öffnen</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>In der Bibliothek anzeigen</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>Die Datei hat keine Prompt-Daten, daher sind Prompt und Einstellungen unbekannt. Sie können sie trotzdem hinzufügen; sie wird in Ihren Videoordner kopiert.</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>Die Datei enthält Prompt-Daten. Beim Hinzufügen wird sie in Ihren Videoordner kopiert.</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>Die Datei dieses Clips fehlte. Beim Hinzufügen wird diese Datei in Ihren Videoordner kopiert und der Clip wiederhergestellt.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Prompt und Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>Sie haben diesen Clip gelöscht. Beim Hinzufügen wird er wiederhergestellt.</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}, {ratio}, {seconds} s</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}, Preis {price}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {length}</source>
        <translation>{width} × {height} Pixel, {length}</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>Erzeugen  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>Erzeugen - Demo, kostenlos</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>kostet {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>in der Demo kostenlos</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>1 Problem gefunden.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>Gallop funktioniert, mit 1 Einschränkung.</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>Gallop funktioniert, mit {count} Einschränkung.</numerusform>
            <numerusform>Gallop funktioniert, mit {count} Einschränkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>Nicht alles wurde geprüft.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>{count} Problem gefunden.</numerusform>
            <numerusform>{count} Probleme gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>Updates werden gesucht…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Bericht löschen</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>Gallop wurde unerwartet beendet ({when}). Laufende Aufträge gehen weiter, keiner wird zweimal gesendet. Ein Absturzbericht liegt auf diesem Computer und wurde nicht gesendet; er enthält weder Prompts noch den Schlüssel.</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>Gallop wurde aktualisiert. Starten Sie es neu, um die neue Version zu verwenden; laufende Aufträge gehen weiter.</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>Gallop {version} ist verfügbar; Sie haben {own}. Nichts wurde heruntergeladen oder installiert. Die Neuerungen stehen in den Details.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Downloadseite öffnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>Der Bericht wurde als „{path}“ gespeichert.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>Sie haben die neueste Version, Gallop {own}.</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>1 Clip wurde zu Ihrer Bibliothek hinzugefügt.</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>1 Clip war schon da.</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>Ordner mit Clips importieren</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>Keine Clips wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>{count} Clip wurde zu Ihrer Bibliothek hinzugefügt.</numerusform>
            <numerusform>{count} Clips wurden zu Ihrer Bibliothek hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>{count} Clip war schon da.</numerusform>
            <numerusform>{count} Clips waren schon da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>Clip wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>Clips werden hinzugefügt: {done} von {total} Dateien</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>Bereits hinzugefügte Clips bleiben.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>Clips werden gesucht…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Import stoppen</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>Antworten kopiert</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>Antworten kopiert ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>Antworten kopieren</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>Zu diesem Auftrag sind keine Antworten gespeichert.</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>Antworten von ShortAPI</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>Antworten von ShortAPI zeigen</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC, Antwort auf eine Statusabfrage</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC, Antwort auf die Anfrage</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… hier gekürzt; „Antworten kopieren“ kopiert alles</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>$0.00, da dies die Demo ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>DEMO: Es wird kein Geld ausgegeben. Die Beträge sind die des Simulators.</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>Wenn Sie diesen Auftrag entfernen, kann Gallop ihn nicht mehr verfolgen. Falls die Anfrage doch angekommen ist, wurden {usd} berechnet, die in keiner Summe in Gallop stehen, und das Video ist nur auf Ihrer Kontoseite.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Öffnen Sie Ihre ShortAPI-Kontoseite. Steht dieser Prompt dort, kopieren Sie die Auftrags-ID. Gallop verfolgt dann diesen Auftrag und lädt sein Video herunter. Nichts wird erneut gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>{site} öffnen</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Beleg kopiert</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>Beleg kopiert ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>Diesen Auftrag entfernen?</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>Noch einmal senden für {price}</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>Diesen Auftrag noch einmal senden?</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>ShortAPI kann diesen Auftrag noch ausführen und berechnen ({usd}). Wenn Sie ihn entfernen, kann Gallop sein Video nicht mehr herunterladen.</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>Die erste Anfrage ist vielleicht angekommen. Dann kostet erneutes Senden weitere {price}, und Sie erhalten beide Videos. Prüfen Sie zuerst Ihre Kontoseite: Steht der Auftrag dort, verfolgen Sie ihn lieber über seine ID.</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>Diesen Auftrag verfolgen</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>Diesen Auftrag über seine ID verfolgen</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>Sie haben {usd} für das Video dieses Auftrags bezahlt, aber es ist nicht auf diesem Computer gespeichert. Wenn Sie den Auftrag entfernen, versucht Gallop nicht mehr, es herunterzuladen, und nichts wird erstattet. Um bei ShortAPI eine Erstattung anzufragen, kopieren Sie zuerst den Beleg.</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>Ihnen wurden {usd} berechnet. Wenn Sie diesen Auftrag entfernen, kann Gallop sein Video nicht mehr herunterladen, und nichts wird erstattet.</translation>
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
        <translation>Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>Schlüsselbund wird geprüft…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>Der Schlüssel ist gespeichert. {but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>Der Schlüssel wurde entfernt. Aufträge warten, bis Sie einen Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>Der Schlüssel funktioniert. Nichts wurde berechnet.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>1 Auftrag wartet: Beim Senden werden {usd} berechnet.</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>1 Auftrag wartet: Beim Speichern werden {usd} berechnet.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Ein Schlüssel</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>Ein Schlüssel mit dem Ende …{ending}</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>Fragt ShortAPI, ob der Schlüssel gilt. Kostet nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>Gallop erzeugt Videos mit Ihrem eigenen ShortAPI-Konto. Der Schlüssel wird nur an ShortAPI gesendet.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Anderen Schlüssel einfügen, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>Schlüssel entfernen…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>Speichern und für {usd} senden</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>Schlüssel trotzdem speichern</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>Beim Speichern des Schlüssels senden ({usd})</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>Beim Speichern des Schlüssels senden ({usd})</numerusform>
            <numerusform>Beim Speichern des Schlüssels senden ({usd})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>Liegt im Schlüsselbund des Systems, nicht in einer Datei.</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>Ihr ShortAPI-Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>{count} Auftrag wartet: Beim Senden werden {usd} berechnet.</numerusform>
            <numerusform>{count} Aufträge warten: Beim Senden werden {usd} berechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>{count} Auftrag wartet: Beim Speichern werden {usd} berechnet.</numerusform>
            <numerusform>{count} Aufträge warten: Beim Speichern werden {usd} berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>{key} aus SHORTAPI_KEY wird verwendet. Ein hier gespeicherter Schlüssel gilt, bis Gallop wieder mit SHORTAPI_KEY gestartet wird.</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>{key} wird verwendet, bis Sie Gallop schließen.</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key} liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored} ShortAPI hat ihn abgelehnt.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>Keine passenden Tastenkürzel.</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>Wessen Tasten der Player verwendet</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>Tasten des Players</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuweisen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Nach Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>Wählen Sie eine Aktion des Players, um ihre Taste zu ändern.</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>Videoschnitt</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>{key} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} gehört zu „{action}“ und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} gehört zu „{action}“.</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>1 Clip</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>1 älterer Clip lässt sich noch nicht über seinen Text finden: Die Suche wird aktualisiert.</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Alle Sammlungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>Große Bibliothek</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>Bibliotheksleiste</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>Sucht in Prompts, Namen, Schlagwörtern und Notizen</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} Clip</numerusform>
            <numerusform>{count} Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>{count} älterer Clip lässt sich noch nicht über seinen Text finden: Die Suche wird aktualisiert.</numerusform>
            <numerusform>{count} ältere Clips lassen sich noch nicht über ihren Text finden: Die Suche wird aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>{shown} von 1 Clip</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{shown} von {count} Clip</numerusform>
            <numerusform>{shown} von {count} Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>1 Clip wiederhergestellt.</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>1 Kopie wurde in „{folder}“ gespeichert.</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>1 Clip zu „{name}“ hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>{count} Clip zu „{name}“ hinzugefügt.</numerusform>
            <numerusform>{count} Clips zu „{name}“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>1 Clip in den Papierkorb gelegt.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>{count} Clip in den Papierkorb gelegt.</numerusform>
            <numerusform>{count} Clips in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>1 Clip aus „{name}“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>{count} Clip aus „{name}“ entfernt.</numerusform>
            <numerusform>{count} Clips aus „{name}“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>Sammlung zeigen</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>Papierkorb zeigen</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>Die Kopie wurde gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>{count} Clip wiederhergestellt.</numerusform>
            <numerusform>{count} Clips wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>{count} Kopie wurde in „{folder}“ gespeichert.</numerusform>
            <numerusform>{count} Kopien wurden in „{folder}“ gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>Noch keine Clips in dieser Sammlung. Wählen Sie Clips aus, klicken Sie sie mit der rechten Maustaste an und wählen Sie „Sammlungen“.</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>Keine Clips passen zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>Keine Clips passen zu „{search}“.</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>Noch keine Favoriten. Wählen Sie einen Clip aus und drücken Sie {key}, damit er hier erscheint.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Alle Clips zeigen</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>Hier erscheinen Ihre fertigen Clips.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>Reiter der Bibliothek</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
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
        <translation>&amp;Demo verlassen</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>Die Demo braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>Wird erzeugt</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>Diese Datei lässt sich nicht abspielen: Sie ist beschädigt oder kein Video ({detail}). Versuchen Sie einen anderen Player.</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>Das Format dieser Datei kann hier nicht angezeigt werden. Die Datei liegt sicher in ihrem Ordner.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>„{name}“ ließ sich nicht abspielen ({detail}). Öffnen Sie es in einem anderen Player.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>„{name}“ ist nicht mehr in seinem Ordner oder nicht lesbar. Legen Sie die Datei zurück oder wählen Sie „Suchen…“.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>Ü&amp;ber Gallop</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Siche&amp;rungen…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Sammlungen…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Be&amp;fehle…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>API-Schlüssel &amp;holen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>Ordner &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>&amp;Wiedergabe oder Pause, auch beim Tippen</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Bibliothek durch&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Überwachte &amp;Ordner…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API-S&amp;chlüssel…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Nach &amp;Updates suchen</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>Clip-&amp;Details</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>Große &amp;Bibliothek</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>Zu den &amp;Meldungen</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>Zum &amp;Prompt</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>Zur &amp;Warteschlange</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>&amp;Videoordner öffnen</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Diagnose speichern…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>&amp;Ausgaben…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>Laufende Jobs können noch {usd} hinzufügen.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Ausgaben öffnen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>von {cap}</translation>
    </message>
</context>
<context>
    <name>MonthPart</name>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>Vom Limit dieses Monats ausgegeben</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} von {cap}, {left} übrig</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} von {cap}, {over} darüber</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, kein Limit</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NamePatternEdit</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>Name des Clips</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Zum Beispiel: {name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
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
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Details der Meldung</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Nächste Meldung</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>Vorige Meldung</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>NoticeController</name>
    <message>
        <source>1 job was added to the queue.</source>
        <translation>1 Auftrag wurde in die Warteschlange gestellt.</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API-Schlüssel eingeben</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>Neue Videos kommen in „{folder}“. Vorhandene Clips bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>Damit wird 1 Auftrag für {usd} gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>Damit wird {count} Auftrag für {usd} gesendet.</numerusform>
            <numerusform>Damit werden {count} Aufträge für {usd} gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>Ihr Video ist fertig: {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>{count} Auftrag wurde in die Warteschlange gestellt.</numerusform>
            <numerusform>{count} Aufträge wurden in die Warteschlange gestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>Der Videoplayer von Gallop fehlt auf diesem Computer. Ihre Clips liegen sicher in ihrem Ordner. Öffnen Sie sie in einem anderen Player oder installieren Sie Gallop neu.</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>HDR-Video: Die Farben wirken hier blasser als in einem HDR-Player.</translation>
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
        <translation>Nach J oder K: abspielen, dann schneller</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>Clip-Details</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>Doppelte Geschwindigkeit</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Halbe Geschwindigkeit</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Nächster Clip</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>Kein Clip ist offen.</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>Pause oder Wiedergabe, zwischen J und L</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Rückwärts abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Voriger Clip</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A setzen</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>A setzen, B setzen, beide löschen</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>B setzen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>Schnappschuss ohne Prompt-Daten</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Zehn Bilder zurück</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>Zehn Bilder vor</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>{percent} % des Clips</translation>
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
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>Dieses Bild als Datei speichern</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A setzen</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>B setzen</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>Schleifenende setzen (B)</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>Schleifenanfang setzen (A)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>Bild {number} von {count}</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>Im Standardplayer öffnen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the scene, who is in it and how it moves.

Audio: what you hear
Constraints: what to avoid</source>
        <translation>Beschreiben Sie die Szene, wer darin vorkommt und wie sie sich bewegt.

Audio: was zu hören ist
Constraints: was zu vermeiden ist</translation>
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
        <translation>Hier kürzen</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>Länge des Prompts, wie ShortAPI sie zählt: Ein chinesisches Zeichen zählt als zwei.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>1 unsichtbares Zeichen entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>{count} unsichtbares Zeichen entfernen</numerusform>
            <numerusform>{count} unsichtbare Zeichen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>Entfernt das markierte Ende des Prompts. Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>Der Prompt enthält 1 unsichtbares Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>Der Prompt enthält {count} unsichtbares Zeichen.</numerusform>
            <numerusform>Der Prompt enthält {count} unsichtbare Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · das letzte Zeichen ginge verloren</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · das letzte {count} Zeichen ginge verloren</numerusform>
            <numerusform>{units} / {limit} · die letzten {count} Zeichen gingen verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>1 beendet</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 für Sie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>Ausgeblendet. Drücken zum Einblenden.</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Nichts in Arbeit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>Eingeblendet. Drücken zum Ausblenden.</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>{count} beendet</numerusform>
            <numerusform>{count} beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>{count} für Sie</numerusform>
            <numerusform>{count} für Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>1 Video wird noch erzeugt. Starten Sie Gallop innerhalb eines Tages, um es herunterzuladen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>Gallop beenden?</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>{count} Video wird noch erzeugt. Starten Sie Gallop innerhalb eines Tages, um es herunterzuladen.</numerusform>
            <numerusform>{count} Videos werden noch erzeugt. Starten Sie Gallop innerhalb eines Tages, um sie herunterzuladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>Die erste Zahl ist größer als die zweite, daher passt nichts.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>1 star of {max}.</source>
        <translation>1 Stern von {max}.</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>Die Bewertungen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>Nicht bewertet.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{count} Stern von {max}.</numerusform>
            <numerusform>{count} Sterne von {max}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state} Die Tasten 0 bis {max} bewerten.</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>Seitenverhältnis {ratio}, {shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>quadratisch</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>breit</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>Sie enthält keine Clips.</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>Die Clips bleiben in Ihrer Bibliothek ({clips}). Nur die Sammlung wird entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>Sammlung „⁨{name}⁩“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>Sammlung entfernen?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Clip umbenennen</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>Auch die Datei wird umbenannt.</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop verfolgt die laufenden Aufträge nicht mehr, obwohl sie noch ausgeführt und berechnet werden können. Ihre ShortAPI-Kontoseite führt sie auf.</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop verfolgt die seither gesendeten Aufträge nicht mehr, obwohl sie noch ausgeführt und berechnet werden können. Ihre ShortAPI-Kontoseite führt sie auf.</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>Aufträge, die damals auf das Senden warteten, werden ungewiss: Sie wurden seither vielleicht gesendet, daher sendet Gallop sie nicht von selbst.</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>Aktuelle Liste behalten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Mit leerer Liste beginnen</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>Mit leerer Liste beginnen?</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>Die aktuelle Liste bleibt als eigene Datei erhalten. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>Die beschädigte Liste bleibt als eigene Datei erhalten. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>Die Auftragsliste wird auf den Stand vom {day} zurückgesetzt.</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>Seither gespeicherte Videos bleiben in ihrem Ordner, fehlen aber in der Bibliothek, und seither berechnete Beträge zählen nicht mehr zu Ihren Ausgaben und Limits.</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>Ihre Videos bleiben in ihrem Ordner, aber die Bibliothek beginnt leer, und Ihre Ausgaben und was auf Ihre Limits zählt beginnen bei null.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Bericht löschen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>Dieser Bericht liegt auf diesem Computer und wurde nicht gesendet. Er enthält weder Prompts noch den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>Auflösung {name}: {price}</translation>
    </message>
    <message>
        <source>{price} per second</source>
        <translation>{price} pro Sekunde</translation>
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
        <translation>Keine gespeicherten Suchen</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Gespeicherte Suche entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>Ersetzt die gespeicherte Suche mit demselben Namen.</translation>
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
        <translation>1 bis 5. Die übrigen warten.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>Alle in einem Ordner</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>Eine https://-Adresse, die ShortAPI aufruft, wenn ein Auftrag endet. Gallop braucht keine.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Callback-Adresse</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Wöchentlich nach Updates suchen</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>Vorhandene Clips bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Aufträge gleichzeitig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>Melden, wenn ein Video fertig ist</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>Einer je Sammlung</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>Einer je Monat</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>Nur, solange das Fenster nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Ausgaben öffnen</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>Pro Erzeugen</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>Liest die öffentliche Liste der Versionen; sendet nichts über Sie und installiert nichts.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>Dateien heißen wie bisher.</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>Gallop fragt, bevor es ein Limit überschreitet. Laufende Aufträge zählen mit. Ein leeres Feld heißt kein Limit.</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>Neue Dateien heißen so.</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>Solange „{limit}“ das Limit ist, wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>Das Limit ist {amount}.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Es gibt kein Limit.</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>Was Gallop auf diesem Computer und auf dem Weg zu ShortAPI braucht. Prüfen kostet nichts.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>Ablage</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>{part} zeigen</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Sortierung: {order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>1 Auftrag nach „{path}“ exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>{count} Auftrag nach „{path}“ exportiert.</numerusform>
            <numerusform>{count} Aufträge nach „{path}“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>Kein Beleg wurde kopiert: Der Auftrag dieses Clips steht nicht in Gallops Auftragsliste. Was berechnet wurde, sehen Sie auf Ihrer ShortAPI-Kontoseite.</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>Die Auftragsliste ist noch nicht offen.</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>{count} von {all} Belegen wurden kopiert. Die Aufträge der anderen Clips stehen nicht in der Auftragsliste von Gallop. Ihre Kontoseite bei ShortAPI zeigt, was berechnet wurde.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>1 Clip behalten</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>Für 1 ungewissen Auftrag wurden vielleicht {usd} berechnet; das ist hier nicht mitgezählt.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>Auftragsliste wird gelesen…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>Dies ist die Demo: Die Beträge sind simuliert.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>1 dieser Aufträge haben Sie einmal erlaubt, obwohl er über einem Limit lag.</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>{count} dieser Aufträge haben Sie einmal erlaubt, obwohl er über einem Limit lag.</numerusform>
            <numerusform>{count} dieser Aufträge haben Sie einmal erlaubt, obwohl sie über einem Limit lagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>netto · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>netto · {clips} · {price} je behaltenem Clip</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>{count} Clip behalten</numerusform>
            <numerusform>{count} Clips behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>Für {count} ungewissen Auftrag wurden vielleicht {usd} berechnet; das ist hier nicht mitgezählt.</numerusform>
            <numerusform>Für {count} ungewisse Aufträge wurden vielleicht zusammen {usd} berechnet; das ist hier nicht mitgezählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>Behaltene Clips</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>Je behaltenem Clip</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
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
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>Nach Auflösung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>In diesem Zeitraum wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Describe what you want to see and press Generate, or select a clip in the library.</source>
        <translation>Beschreiben Sie, was Sie sehen möchten, und drücken Sie „Erzeugen“, oder wählen Sie einen Clip aus der Bibliothek.</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>Dies ist die Demo: Clips sind simuliert und kostenlos.
Um Ihren eigenen Schlüssel zu verwenden, wählen Sie im Menü „Datei“ „Demo verlassen“.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Prompt und Einstellungen übernehmen</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>Schnappschuss gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>Ihr Video ist fertig</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>Clips sind simuliert und kostenlos.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>Gallop verbindet sich, sobald es nötig ist.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>Keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Nichts in Arbeit</translation>
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
        <translation>ShortAPI hat die letzte Anfrage beantwortet.</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>ShortAPI ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>Die letzte Anfrage hat ShortAPI nicht erreicht.</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ ShortAPI hat den Schlüssel abgelehnt</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>Vorhandene Schlagwörter</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>Eingabetaste oder Komma fügt das Schlagwort hinzu, die Rücktaste entfernt das letzte.</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>Schlagwort {tag} entfernen</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>Schlagwort {tag} hinzugefügt</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>Schlagwort {tag} entfernt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>Weniger Takes</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>Mehr Takes</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>{setting} rückgängig machen</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>Die Eingabetaste benennt den Clip und seine Datei um.</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>Wenn die Seite ihn nicht aufführt: als neuen Auftrag für {price} senden. Ist der erste doch angekommen, zahlen Sie für beide.</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Wenn Ihre Kontoseite diesen Prompt aufführt: Gallop verfolgt den Auftrag und lädt sein Video herunter. Nichts wird erneut gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>Aus Gallop entfernen. Ist er doch angekommen, haben Sie trotzdem bezahlt, und das Video ist nur auf Ihrer Kontoseite.</translation>
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
        <translation>Videoordner ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>Vorhandene Clips bleiben, wo sie sind. Aufträge, die schon in der Warteschlange sind, speichern noch im bisherigen Ordner.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>Videoordner</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>Nur der Videoordner wird überwacht.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>Fehlt die Datei eines Clips, sucht Gallop im Videoordner und in diesen Ordnern. Importierte Ordner kommen automatisch hinzu. Wenn Sie hier einen Ordner entfernen, werden weder Dateien noch Clips gelöscht.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>A {seconds}-second clip costs {prices}, charged to your ShortAPI account. You always see the exact price on the button first.</source>
        <translation>Ein Clip von {seconds} Sekunden kostet {prices} und wird Ihrem ShortAPI-Konto berechnet. Der genaue Preis steht immer vorher auf der Schaltfläche.</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>Beschreiben Sie eine Szene und erhalten Sie ein kurzes Video mit Ton, erzeugt von {model}.</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API-Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>Die Demo ist kostenlos und braucht keinen Schlüssel; ihre Clips sind simuliert.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>Tippen. Preis sehen. Ansehen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{price} in {resolution}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>Verglichen mit der Uhr von ShortAPI. Lassen Sie Datum, Uhrzeit und Zeitzone vom System einstellen: Mit einer falschen Uhr wirken Zertifikate ungültig, und Tageslimits beginnen zur falschen Zeit.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API-Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>Gallop fragt ShortAPI nach einem Auftrag, den es nicht gibt. Die Antwort zeigt, ob der Schlüssel gilt, und kostet nichts.</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>Gallop enthält die Decoder für die Videos von ShortAPI (H.264, H.265, AAC). Fehlt einer, installieren Sie Gallop neu.</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop sendet ShortAPI eine Anfrage ohne Ihren Schlüssel. Kommt keine Antwort, prüfen Sie, ob Sie online sind, ob das Netz eine Anmeldung verlangt und ob eine Firewall Gallop sperrt.</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>Gallop vertraut denselben Zertifikaten wie Ihr System und sendet Ihren Schlüssel nur über eine verschlüsselte Verbindung. Eine falsche Uhrzeit, ein Netzwerk mit Anmeldung oder eine Sicherheitssoftware, die mitliest, kann das stören.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>Die Ausgabe, die Ihr System jetzt verwendet. Schließen Sie Lautsprecher oder Kopfhörer an, oder wählen Sie eine Ausgabe in den Toneinstellungen des Systems.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>Video-Codecs</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>Hier werden neue Videos gespeichert. Ein Video hat 5 bis 30 MB. Den Ordner können Sie unter „Clips“ ändern; bezahlte Videos warten, bis Platz ist.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>Einen Proxy stellen Sie in den Netzwerkeinstellungen Ihres Systems oder mit den Variablen HTTPS_PROXY und NO_PROXY ein. Starten Sie Gallop nach einer Änderung neu.</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>Ihr Schlüssel ist im Schlüsselbund Ihres Systems gespeichert. Installieren und entsperren Sie unter Linux GNOME-Schlüsselbund oder KWallet, oder geben Sie den Schlüssel bei jedem Start ein.</translation>
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
        <translation>Videos aus Text machen mit HappyHorse</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>Videos aus Text machen mit HappyHorse und den Preis vorher kennen</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>Videogenerator</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>Video;Text-zu-Video;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>1 Clip</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>DEMO: nichts wurde berechnet</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>Demo, kostenlos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>Gesamtpreis</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Gesamtgröße</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>verschieden</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} Clip</numerusform>
            <numerusform>{count} Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
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
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{total} and 1 unknown price</source>
        <translation>{total} und 1 unbekannter Preis</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total} und {count} unbekannter Preis</numerusform>
            <numerusform>{total} und {count} unbekannte Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>1 star or more</source>
        <translation>1 Stern oder mehr</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>Sammlung: {name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>Ab {low}</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>Höchster Preis zuerst</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Beste Bewertung zuerst</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>Niedrigster Preis zuerst</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Schlagwort: {tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>Bis {high}</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} Stern</numerusform>
            <numerusform>{count} Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>{count} Stern oder mehr</numerusform>
            <numerusform>{count} Sterne oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
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
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Einmal erlaubt</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>Gehört zu einem anderen Dienst</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>Auftrags-ID kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>Wird heruntergeladen · {received} MB</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>Wird heruntergeladen · {received} von {total} MB</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt ändern</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>Auftrags-ID eingeben…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>Fehlgeschlagen – Kosten unbekannt</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>Fehlgeschlagen – {usd} berechnet</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>Fehlgeschlagen – nicht berechnet</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>Fehlgeschlagen – erstattet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>Gallop fragt wieder nach diesem Auftrag und lädt sein Video herunter. Nichts wird erneut gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Wird erzeugt</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>Wird erzeugt · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>Wird erzeugt · {elapsed}, sonst {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>Er wird gesendet, wenn er an der Reihe ist, und wie angezeigt berechnet.</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>Er wird erst gesendet und berechnet, wenn Sie ihn fortsetzen.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>Er wurde nicht gesendet und wird nicht berechnet. Er verschwindet aus der Liste.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Noch nicht gemeldet</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>Nicht gemeldet; siehe Ihre Kontoseite</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Nicht verfolgt</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>Nicht verfolgt – {usd} berechnet</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>Nicht verfolgt – wird evtl. noch berechnet</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>Nichts (nicht gesendet)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>Legt den Prompt und seine Einstellungen wieder in den Editor. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>Fertig – Download startet</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>Bereit seit {age}; Links gelten etwa einen Tag</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>Abgelehnt – nicht berechnet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>Entfernt ihn aus Gallop; sein Video lässt sich dann nicht mehr von hier herunterladen. Er kann noch ausgeführt und berechnet werden.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>Fortsetzen - Demo, kostenlos</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>{count} fortsetzen für {usd}</numerusform>
            <numerusform>Alle {count} fortsetzen für {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>Fortsetzen für {usd}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>Erneut senden (evtl. doppelt berechnet)…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>{count} senden für {usd}</numerusform>
            <numerusform>Alle {count} senden für {usd}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>{count} von hier senden für {usd}</numerusform>
            <numerusform>Alle {count} von hier senden für {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>Senden für {usd}</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>Von hier senden für {usd}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>Sendet jeden fehlgeschlagenen oder abgelehnten Auftrag erneut. Jeder wird berechnet; die Summe ist angegeben.</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>Sendet denselben Prompt mit denselben Einstellungen als neuen Auftrag, der wie angezeigt berechnet wird.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>ShortAPI kann einen Auftrag nicht abbrechen: Das Video wird vielleicht noch erzeugt und berechnet. Gallop fragt nur nicht mehr danach. Sie können es jederzeit wieder verfolgen; ShortAPI bewahrt ein fertiges Video etwa einen Tag auf.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>ShortAPI kennt diese Auftrags-ID nicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>Nicht mehr verfolgen (wird evtl. noch berechnet)</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>Diese Auftrags-ID gehört zu einem anderen Auftrag</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Wieder verfolgen</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>Noch einmal versuchen - Demo, kostenlos</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>Erneut versuchen für {usd}</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>Alle {count} noch einmal versuchen - Demo, kostenlos</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>Alle {count} erneut versuchen für {usd}</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>Ungewiss – vielleicht berechnet</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>Unbekannt: nichts oder etwa {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Prompt und Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>Wartet – ShortAPI ist ausgelastet</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>Wartet auf einen Ordner zum Speichern</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>Wartet auf einen Schlüssel</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>Wartet auf Guthaben</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Wartet auf das Netz</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>Wartet auf Ihr OK</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>Take {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>{count} in Arbeit</numerusform>
            <numerusform>{count} in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} wartet</numerusform>
            <numerusform>{count} warten</numerusform>
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
        <translation>{state} · bereit seit {age}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>1 Stern</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} Stern</numerusform>
            <numerusform>{count} Sterne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>Eine kostenlose Demo zeigt, wie alles funktioniert; sie braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>Ein bezahlter Auftrag wird nie zweimal gesendet und geht nie verloren, auch nicht nach einem Absturz.</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>Jedes Video wird mit seinem Prompt auf Ihrem Computer gespeichert und ist leicht wiederzufinden.</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>ShortAPI erzeugt die Videos mit Ihrem eigenen API-Schlüssel und belastet Ihr Konto dort. Gallop ist unabhängige Software ohne Verbindung zu Alibaba oder ShortAPI.</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>Der genaue Preis steht auf der Schaltfläche, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>Beschreiben Sie, was Sie sehen möchten, prüfen Sie den genauen Preis und sehen Sie das Video, das HappyHorse-1.0 daraus macht.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>1 Auftrag wartet auf Ihr OK.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Guthaben aufladen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API-Schlüssel eingeben</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Was kann ich tun?</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>{count} Auftrag wartet auf Ihr OK.</numerusform>
            <numerusform>{count} Aufträge warten auf Ihr OK.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>{count} Auftrag ist fehlgeschlagen:</numerusform>
            <numerusform>{count} Aufträge sind fehlgeschlagen. Der letzte:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>{count} Auftrag kann berechnet worden sein:</numerusform>
            <numerusform>{count} Aufträge können berechnet worden sein. Der älteste:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>Ein Clip kann {min} bis {max} Sekunden lang sein, nicht {given}. Nichts wurde gesendet. Wählen Sie eine Länge in diesem Bereich.</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>Ein Name braucht einen Inhalt, etwa {example}. Das alte Muster gilt weiter; Ihre Dateien wurden nicht verändert.</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>Ein Ausgabenlimit muss ein Betrag in US-Dollar sein, etwa 5 oder 2,50, oder leer für kein Limit. Das Limit wurde nicht geändert.</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Ein Video ist {given} s lang, verlangt waren {wanted} s. Ein erneuter Download brachte dasselbe Ergebnis. Es ist in Ihrer Bibliothek, und nichts weiter wird berechnet. Wenn Sie Ihr Geld zurückmöchten, bitten Sie ShortAPI mit der Auftrags-ID {job} um eine Erstattung.</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Ein Befehl „gallop generate“ läuft noch. Dieses Fenster macht weiter, wenn er beendet ist. Bis dahin können Sie Ihre Clips ansehen, aber nicht ändern, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>Ein anderes Gallop arbeitet in derselben Auftragsliste am Auftrag „{prompt}“, daher hat dieses ihn losgelassen. Er wurde nicht zweimal gesendet. Schließen Sie eines der beiden Fenster oder einen der Befehle; dann läuft der Auftrag im verbliebenen Fenster von selbst weiter.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>Ein anderes Gallop hat die Auftragsliste in „{path}“ geöffnet, vielleicht in einer anderen Sitzung, oder es reagiert nicht mehr. Nichts wird gesendet, bis es beendet ist, damit kein Auftrag zweimal gesendet wird; dann macht dieses weiter.</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>Ein anderes Programm benutzt die Dateien von Gallop in „{path}“. Bezahlte Videos warten bei ShortAPI, und nichts Neues wird gesendet oder berechnet. Schließen Sie dieses Programm, dann macht Gallop weiter, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>Ohne funktionierenden API-Schlüssel kann Gallop diesen Auftrag nicht prüfen. Der Auftrag wurde gesendet und wie angezeigt berechnet; nichts weiter wird berechnet. Geben Sie einen funktionierenden Schlüssel ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>Gallop findet den Ordner für seine Dateien nicht: Dieser Benutzer hat keinen eigenen Ordner, oder der Ordner, in dem es gestartet wurde, ist weg. Nichts wurde gesendet. Setzen Sie HOME, oder GALLOP_HOME auf einen vollen Pfad.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>Der Ordner „{folder}“, in den ein Video kommen sollte, ist weg oder nicht beschreibbar. Das Video ist als „{path}“ gespeichert, und nichts weiter wird berechnet. Verschieben Sie es, wohin Sie möchten.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>Die Sicherungen Ihrer Auftragsliste in „{path}“ sind nicht lesbar ({detail}). Die Auftragsliste selbst wurde nicht verändert. Erlauben Sie dort das Lesen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>Der Ordner „{path}“ ist nicht lesbar ({detail}). Nichts wurde geändert. Wählen Sie einen anderen Ordner, oder erlauben Sie dort das Lesen.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>Ihre Einstellungen in „{path}“ sind nicht lesbar ({detail}), daher sind Ihre Ausgabenlimits verloren. Nichts wurde berechnet; Aufträge und Videos wurden nicht verändert. Gallop sendet keinen Auftrag, bis Sie die Limits in den Einstellungen geprüft haben. Die alte Datei bleibt als „{kept}“ erhalten.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>Ihre Einstellungen in „{path}“ sind nicht lesbar ({detail}). Gallop verwendet die Kopie vom letzten Lesen, mitsamt Ihren Ausgabenlimits. Nichts wurde berechnet; Aufträge und Videos wurden nicht verändert. Gallop sendet keinen Auftrag, bis Sie die Limits in den Einstellungen geprüft haben.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>Gallop kann „{path}“ nicht lesen ({detail}). Ihre Dateien wurden nicht verändert.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>Gallop kann nicht in die Auftragsliste in „{path}“ schreiben ({detail}), daher fehlt dort der neueste Stand eines Auftrags. Der Auftrag läuft weiter, und nichts weiter wird berechnet. Gallop versucht es automatisch erneut. Schaffen Sie Platz oder erlauben Sie dort das Schreiben, bevor Sie es schließen.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>Gallop kann seine Auftragsliste in „{path}“ nicht schreiben ({detail}). Nichts wurde gesendet oder berechnet, denn ein Auftrag wird erst gesendet, wenn er notiert ist. Schaffen Sie Platz oder erlauben Sie das Schreiben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>Gallop kann nicht in Ihre Bibliothek in „{path}“ schreiben ({detail}). Ihre Änderung wurde nicht oder nicht für alle Clips gespeichert. Kein Clip ist verloren. Schließen Sie andere Programme, die die Datei benutzen, schaffen Sie Platz oder erlauben Sie dort das Schreiben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Gallop wurde beendet, während dieser Auftrag gesendet wurde, er kann also berechnet worden sein. Er wurde nicht noch einmal gesendet. Prüfen Sie, ob er auf Ihrer Kontoseite bei ShortAPI steht, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>Gallop konnte nicht nach Aktualisierungen suchen ({detail}). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>Gallop konnte die Liste der Versionen nicht lesen ({detail}). Öffnen Sie die Download-Seite, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Gallop beendet noch seine letzte Anfrage. Dieses Fenster macht weiter, wenn das geschehen ist, meist innerhalb von 15 Sekunden. Bis dahin können Sie Ihre Clips ansehen, aber nicht ändern, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>Gallop darf nicht in „{path}“ schreiben. Bezahlte Videos warten bei ShortAPI, und nichts Neues wird gesendet oder berechnet. Erlauben Sie dort das Schreiben, dann macht Gallop weiter, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>Es fehlt: {names}. Manche Videos lassen sich nicht abspielen.</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>Keiner Zertifizierungsstelle wird vertraut, also auch keinem Server. Installieren Sie das Paket ca-certificates.</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>Kein Proxy ist gesetzt. Gallop verbindet sich direkt.</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>Keine sichere Verbindung zu {host} ({detail}).</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>Keine Tonausgabe gefunden. Videos laufen ohne Ton.</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>Nicht geprüft: Die Demo bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>Nur {size} GB frei für Videos in „{path}“.</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>Anfragen gehen über den Proxy {proxy}, der nicht funktioniert ({detail}).</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>Anfragen gehen über den Proxy {proxy}.</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>ShortAPI hat Aufträge angenommen, die nicht in der Auftragsliste stehen: {job_ids}. Sie können berechnet worden sein; nichts wird noch einmal gesendet. Stellen Sie eine Sicherung der Auftragsliste wieder her, die sie enthält, oder fragen Sie ShortAPI nach den Videos mit diesen IDs.</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI hat auf diesen Auftrag mit der ID eines anderen Ihrer Aufträge geantwortet: „{prompt}“. Er kann also berechnet worden sein, ohne ausgeführt zu werden. Er wurde nicht noch einmal gesendet. Prüfen Sie, ob er auf Ihrer Kontoseite bei ShortAPI steht, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI hat mit den Daten eines anderen Auftrags geantwortet, die nicht verwendet wurden. Nichts weiter wird berechnet; Gallop prüft weiter. Wenn Sie die Auftrags-ID selbst eingegeben haben, prüfen Sie sie; Sie können sie korrigieren.</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>ShortAPI hat Gallop gebeten, bis {until} zu warten. Schon gesendete Aufträge laufen dort weiter, und nichts weiter wird dafür berechnet. „Jetzt prüfen“ oder ein Neustart beendet das Warten.</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>ShortAPI war nicht zu erreichen ({detail}). Nichts wurde gesendet oder berechnet. Gallop versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>ShortAPI hat zu diesem Auftrag nicht geantwortet ({detail}). Nichts weiter wird berechnet; Gallop prüft weiter.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI kennt diese Auftrags-ID noch nicht. Nichts weiter wird berechnet; Gallop prüft weiter. Wenn Sie die Auftrags-ID selbst eingegeben haben, prüfen Sie sie; Sie können sie korrigieren.</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>ShortAPI ist gerade zu ausgelastet für diesen Auftrag. Nichts wurde berechnet. Gallop versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>ShortAPI berechnet jetzt {new} je Sekunde bei {resolution} (bisher {old}). Fertige Aufträge wurden wie angezeigt berechnet. Schätzungen verwenden jetzt den neuen Preis.</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI hat den API-Schlüssel abgelehnt. Nichts wurde berechnet. Geben Sie einen funktionierenden Schlüssel ein, um die wartenden Aufträge zu senden.</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>ShortAPI hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI hat diesen Auftrag abgelehnt: {reason} Nichts wurde berechnet. Ändern Sie, was der Grund nennt (echte Personen, Marken, Gewalt und Nacktheit sind oft nicht erlaubt), und versuchen Sie es erneut. Prompt und Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI hat diesen Schlüssel abgelehnt, daher wurde er nicht gespeichert. Nichts wurde gesendet oder berechnet. Kopieren Sie ihn noch einmal von Ihrer Kontoseite.</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>ShortAPI meldet {charged} für einen Auftrag, der auf {estimate} geschätzt war. Gallop hat das verbucht und zählt es auf Ihre Ausgabenlimits. Vergleichen Sie es mit Ihrer Kontoseite bei ShortAPI; ist es auch dort falsch, wenden Sie sich mit dem Beleg des Auftrags an den Support von ShortAPI.</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>ShortAPI meldet dieses Video als fertig, nennt aber keine Datei. Es wurde wie angezeigt berechnet. Gallop prüft weiter, solange das Fenster offen ist, und bei jedem Start. Hilft das nicht, bitten Sie ShortAPI mit der Auftrags-ID um eine Erstattung.</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Bild oder Ton eines Videos ist teilweise beschädigt. Ein erneuter Download brachte dasselbe Ergebnis. Es ist in Ihrer Bibliothek, und nichts weiter wird berechnet. Wenn Sie Ihr Geld zurückmöchten, bitten Sie ShortAPI mit der Auftrags-ID {job} um eine Erstattung.</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>Ihre Einstellungen in „{path}“ ließen sich nicht vollständig lesen ({detail}), daher sind Ihre Ausgabenlimits vielleicht nicht die, die Sie gesetzt haben. Nichts wurde gesendet oder berechnet. Prüfen Sie die Limits in den Einstellungen, oder berichtigen Sie diese Datei und entfernen Sie limits_doubt daraus; oder erlauben Sie dies einmal.</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>In Gallop ist etwas schiefgegangen ({detail}). Schon gesendete Aufträge stehen sicher in der Auftragsliste. Starten Sie Gallop neu, und melden Sie dies.</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>Der Ton läuft über „{device}“.</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>Die Sicherung „{path}“ ließ sich nicht wiederherstellen ({detail}). Ihre jetzige Auftragsliste wurde nicht verändert. Wählen Sie eine andere Sicherung, oder schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>Die Callback-Adresse muss eine volle https://-Adresse sein. Nichts wurde gesendet. Berichtigen Sie sie in den Einstellungen, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>Der Clip ließ sich nicht nach „{path}“ schreiben ({detail}). Ihr eigenes Exemplar wurde nicht verändert. Wählen Sie einen anderen Ort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>Der Absturzbericht in „{path}“ ließ sich nicht lesen, speichern oder löschen ({detail}). Aufträge und Videos wurden nicht verändert.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>Die Demo braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>Die Diagnose ließ sich nicht in „{path}“ speichern ({detail}). Wählen Sie einen anderen Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>Der Datenträger mit „{path}“ ist voll. Bezahlte Videos warten bei ShortAPI, und nichts Neues wird gesendet oder berechnet. Schaffen Sie Platz, dann macht Gallop weiter, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>Der Download lässt sich nicht abspielen ({detail}). Nichts weiter wird berechnet; Gallop lädt ihn erneut herunter.</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>Der Download ist stehen geblieben ({detail}). Nichts weiter wird berechnet; Gallop macht automatisch weiter.</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>Die Datei dieses Clips ist nicht mehr unter „{path}“. Der Clip bleibt in Ihrer Bibliothek. Schließen Sie den Datenträger an, oder wählen Sie „Suchen…“, um die Datei zu finden.</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>Der Ordner „{path}“ ließ sich nicht anlegen oder finden. Bezahlte Videos warten bei ShortAPI, und nichts Neues wird gesendet oder berechnet. Schließen Sie den Datenträger an, dann macht Gallop weiter, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>Die eingegebene Auftrags-ID ist die eines anderen Ihrer Aufträge: „{prompt}“. Sie wurde nicht verwendet, damit kein Betrag doppelt zählt; nichts wurde gesendet oder berechnet. Suchen Sie auf Ihrer Kontoseite bei ShortAPI nach einem Auftrag, der noch nicht in Gallop ist.</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>Der Auftrag hat sich geändert, bevor er noch einmal gesendet werden konnte; er wurde also nicht noch einmal gesendet, und dafür wurde nichts berechnet. Die Warteschlange zeigt, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>Der Auftrag ließ sich nicht herausnehmen oder zurückhalten, weil die Auftragsliste in „{path}“ nicht beschreibbar ist ({detail}). Er bleibt, wie er war: Noch wurde nichts dafür berechnet, aber er wird gesendet, wenn er an der Reihe ist, oder beim nächsten Start. Schaffen Sie Platz oder erlauben Sie dort das Schreiben, und nehmen Sie ihn dann noch einmal heraus.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>Die Auftragsliste ist noch nicht offen, daher ist der Videoordner unbekannt.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>Die Auftragsliste ist noch nicht offen. Nichts wurde geändert oder gesendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>Der Schlüssel ließ sich nicht bei ShortAPI prüfen ({detail}). Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>Der Schlüssel wird verwendet. Um ihn zu speichern, entsperren Sie den Schlüsselbund: Das System fragt nach dem Passwort, vielleicht in einem Fenster hinter diesem. Sonst gilt der Schlüssel nur, bis Sie Gallop schließen.</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>Der Link zum fertigen Video gilt nicht mehr. Nichts weiter wird berechnet; Gallop bittet um einen neuen Link.</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>Unsichtbare Steuerzeichen im Prompt: {count}, das erste an Stelle {position}. Nichts wurde gesendet. Entfernen Sie, was nicht zu sehen ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>Die Prompt-Daten ließen sich nicht in „{path}“ speichern ({detail}). Der Clip und sein Prompt sind in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>Der Prompt ist leer, daher wurde nichts gesendet. Geben Sie ein, was Sie sehen möchten.</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>Der Prompt ist zu lang: {units} von {limit} Zeichen. ShortAPI würde das Ende ohne Hinweis abschneiden (verlorene Zeichen: {lost}). Nichts wurde gesendet. Kürzen Sie ihn oder schneiden Sie ihn dort ab.</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>Der Schnappschuss ließ sich nicht als „{path}“ speichern ({detail}). Der Clip wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>Das Ausgabenlimit {name} ist in „{path}“ auf „{value}“ gesetzt, was Gallop nicht als einen Betrag in US-Dollar lesen kann. Nichts wurde gesendet oder berechnet. Setzen Sie das Limit auf einen Betrag wie 5 oder 2,50, oder erlauben Sie es einmal.</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>Die vertrauenswürdigen Zertifikate waren nicht lesbar ({detail}).</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>Das Video ist fertig und bezahlt, ließ sich aber nicht herunterladen ({detail}). Nichts ist verloren: Gallop versucht es weiter, solange das Fenster offen ist, und bei jedem Start. Sie können es auch jetzt erneut herunterladen.</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>Es ist kein API-Schlüssel eingegeben, deshalb kann kein Video erstellt werden.</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>Es ist noch kein API-Schlüssel eingegeben. Nichts wurde gesendet oder berechnet. Geben Sie Ihren Schlüssel ein, um die wartenden Aufträge zu senden.</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>Dasselbe ist mit 1 weiteren Clip passiert.</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>Dasselbe ist mit {count} weiteren Clip passiert.</numerusform>
            <numerusform>Dasselbe ist mit {count} weiteren Clips passiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, daher gilt der Schlüssel nur, bis Sie Gallop schließen.</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Ihr Schlüssel gilt nur, bis Sie Gallop schließen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>Die Uhr dieses Computers geht richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>Die Uhr dieses Computers geht {minutes} Minuten vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>Die Uhr dieses Computers geht {minutes} Minuten nach.</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>Dieses Exemplar hat keine Adresse für Aktualisierungen. Sehen Sie dort nach, wo Sie es heruntergeladen haben.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>Das sieht nicht nach einem API-Schlüssel aus: Es ist leer oder enthält Leerzeichen oder ungewöhnliche Zeichen. Es wurde nicht verwendet. Kopieren Sie ihn noch einmal von Ihrer Kontoseite.</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>Dieser Auftrag gehört zu einem anderen Dienst, {service}; Gallop verwendet jetzt {here}. Er wird von hier weder gesendet noch verfolgt noch berechnet. Starten Sie Gallop mit dessen Adresse, um fortzufahren; ein noch nicht gesendeter Auftrag lässt sich auch von hier senden und wird dann hier berechnet.</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Dieser Auftrag hat keine klare Antwort von ShortAPI bekommen ({detail}) und kann berechnet worden sein. Er wurde nicht noch einmal gesendet. Prüfen Sie, ob er auf Ihrer Kontoseite bei ShortAPI steht, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>Dieser Auftrag hat auf einen Schlüssel oder lange gewartet, daher fragt Gallop vor dem Senden. Nichts wurde gesendet oder berechnet. Senden Sie ihn, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Dieser Auftrag wartete auf das Senden, als seine Auftragsliste kopiert, verschoben oder vom System aus einer Sicherung zurückgespielt wurde; er kann also von dort gesendet und berechnet worden sein. Von hier wurde er nicht gesendet. Prüfen Sie, ob er auf Ihrer Kontoseite bei ShortAPI steht, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Dieser Auftrag wartete auf das Senden, als die wiederhergestellte Sicherung entstand; er kann also seitdem gesendet und berechnet worden sein. Er wurde nicht noch einmal gesendet. Prüfen Sie, ob er auf Ihrer Kontoseite bei ShortAPI steht, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>„{given}“ ist kein Seitenverhältnis dieses Modells. Nichts wurde gesendet. Wählen Sie eines von {options}.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>„{given}“ ist keine Auflösung dieses Modells. Nichts wurde gesendet. Wählen Sie eine von {options}.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>Dieses Video ist fehlgeschlagen. ShortAPI meldet: {reason} Was berechnet oder erstattet wurde, ist nicht vollständig angegeben: Prüfen Sie Ihre Kontoseite. Prompt und Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>Dieses Video ist fehlgeschlagen. ShortAPI meldet: {reason} Ihnen wurden {charged} berechnet und {refunded} erstattet. Prompt und Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Das würde {total} kosten, mehr als Ihr Limit von {cap} für einen Druck auf „Erzeugen“. Nichts wurde gesendet oder berechnet. Ändern Sie das Limit in den Einstellungen, oder erlauben Sie dies einmal.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Das würde {total} kosten. Mit den {committed}, die diesen Monat schon ausgegeben oder unterwegs sind, ist das mehr als Ihr Limit von {cap} im Monat. Nichts wurde gesendet oder berechnet. Ändern Sie das Limit in den Einstellungen, oder erlauben Sie dies einmal.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Das würde {total} kosten. Mit den {committed}, die heute schon ausgegeben oder unterwegs sind, ist das mehr als Ihr Limit von {cap} am Tag. Nichts wurde gesendet oder berechnet. Ändern Sie das Limit in den Einstellungen, oder erlauben Sie dies einmal.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>Die heutige Sicherung Ihrer Auftragsliste ließ sich nicht in „{path}“ anlegen ({detail}). Die Auftragsliste selbst und ältere Sicherungen wurden nicht verändert. Schaffen Sie Platz oder erlauben Sie dort das Schreiben; Gallop versucht es beim nächsten Start erneut.</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>Vertrauenswürdige Zertifizierungsstellen: {count}.</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>Unbekannt, weil {host} nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>Entsperren Sie den Schlüsselbund: Das System fragt nach dem Passwort, vielleicht in einem Fenster hinter diesem. Die wartenden Aufträge werden danach gesendet. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>Videos lassen sich lesen und abspielen.</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>In „{path}“ lassen sich keine Videos speichern ({detail}).</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>In „{path}“ lassen sich keine Videos speichern: {detail}. Nichts wurde gesendet. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>Was der Schlüsselbund des Systems für Gallop enthält, sieht nicht nach einem API-Schlüssel aus, daher wurde es nicht verwendet. Geben Sie Ihren Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>Was im Schlüsselbund des Systems liegt, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>Sie können 1 bis {max} Takes auf einmal erzeugen, nicht {given}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>Ihr ShortAPI-Konto hat kein Guthaben mehr. Nichts wurde berechnet. Laden Sie Guthaben auf, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>Ihre Auftragsliste in „{path}“ ist beschädigt ({detail}). Sie wurde nicht verändert, und nichts wurde berechnet. Im Fenster von Gallop können Sie eine Sicherung wiederherstellen oder mit einer leeren Liste beginnen; die beschädigte Datei wird dann beiseitegelegt, nie gelöscht.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>Ihre Auftragsliste in „{path}“ stammt von einem neueren Gallop (Format {found}, dieses liest bis {known}). Sie wurde nicht angerührt, und nichts wurde berechnet. Starten Sie das neuere Gallop.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>Ihre Einstellungen ließen sich nicht in „{path}“ speichern ({detail}). Sie gelten, bis Sie Gallop schließen; Aufträge und Videos wurden nicht verändert. Schaffen Sie Platz oder erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>Ihre Einstellungen in „{path}“ stammen von einem neueren Gallop (Format {found}, dieses liest bis {known}). Was dieses versteht, gilt, aber die Datei wird nicht geändert; was Sie jetzt einstellen, gilt also, bis Sie Gallop schließen. Nichts wurde berechnet. Prüfen Sie Ihre Ausgabenlimits, oder starten Sie das neuere Gallop.</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>Die Liste Ihrer Ausgaben ließ sich nicht nach „{path}“ schreiben ({detail}). Ihre Auftragsliste wurde nicht verändert. Wählen Sie einen anderen Ort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>Ihr System prüft die Zertifikate.</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht gespeichert, daher gilt er nur, bis Sie Gallop schließen.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht, daher kann Gallop dort keinen Schlüssel lesen oder ablegen: Ein eingegebener Schlüssel gilt, bis Sie das Fenster schließen. Entsperren Sie den Schlüsselbund, und fragen Sie ihn dann noch einmal, oder speichern Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht, daher kann der Schlüssel noch darin sein. Gallop verwendet ihn in diesem Fenster nicht mehr. Entsperren Sie den Schlüsselbund, und entfernen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, daher ist der Schlüssel darin nicht lesbar.</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>Der Schlüsselbund des Systems funktioniert.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>{count} ausgelassen ({names}): Verknüpfungen mit anderen Ordnern oder ins Leere wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>{count} ausgelassen ({names}): Nur Videos in MP4, MOV, MKV oder WebM lassen sich hinzufügen.</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>{failed} von {all} Dateien konnten nicht zur Bibliothek hinzugefügt werden: {names}. Sie lassen sich nicht abspielen. Ihre Dateien wurden nicht verändert.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} antwortet.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>{host} ist nicht erreichbar ({detail}).</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>{size} GB frei für Videos in „{path}“.</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}. Nichts wurde berechnet, und der Auftrag wurde aus der Auftragsliste genommen, da dieser Befehl nicht wartet. {now}.</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}. Der Auftrag wurde gesendet: {charge}. Er bleibt in der Auftragsliste, und nichts weiter wird berechnet. {now}.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>„{given}“ kann nicht als Adresse der API dienen: Ihr Schlüssel würde ungeschützt übertragen. Sie muss mit https:// beginnen (oder mit http:// auf diesem Computer selbst). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>„{given}“ hat in einem Namen keine Bedeutung. Möglich sind {known}. Das alte Muster gilt weiter; Ihre Dateien wurden nicht verändert.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>„{path}“ kann nicht der Videoordner sein: {detail}. Ihre Videos wurden nicht verändert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>„{path}“ ließ sich nicht in den Papierkorb legen ({detail}). Es ist noch, wo es war, und in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>Die Datei „{path}“ ließ sich nicht umbenennen oder verschieben ({detail}). Sie wurde nicht geändert. Schließen Sie andere Programme, die sie benutzen, oder erlauben Sie dort das Schreiben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>„{path}“ ließ sich nicht wiederherstellen ({detail}). Stellen Sie es aus dem Papierkorb des Systems wieder her, und wählen Sie dann „Suchen…“ für den Clip.</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>„{path}“ hat keine Prompt-Daten, daher sind Prompt und Einstellungen unbekannt. Sie können es trotzdem zur Bibliothek hinzufügen.</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>„{path}“ aus den Einstellungen kann nicht der Videoordner sein: {detail}. Ihre Videos wurden nicht verändert; neue kommen in den Standardordner, bis Sie in den Einstellungen einen anderen wählen.</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>„{path}“ ist nicht die Datei dieses Clips: Der Inhalt ist ein anderer. Nichts wurde geändert. Wählen Sie die richtige Datei, oder fügen Sie diese als neuen Clip zur Bibliothek hinzu.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>Repair Gallop {version}</source>
        <translation>Gallop {version} reparieren</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>Setup stellt alle Dateien des Programms wieder her. Ihre Videos, Bibliothek, Einstellungen und Ihr Schlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>Diese Version ist bereits installiert.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 Take</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>Schlüsselbund wird geprüft…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>Letzte Anfrage wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>Schlüssel aus SHORTAPI_KEY</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>Schlüssel aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>Schlüssel nur bis zum Beenden</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Noch kein API-Schlüssel</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>Auftragsliste wird geöffnet…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>Die Auftragsliste ist nicht offen</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>Befehl wird noch ausgeführt…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>Warten, bis das andere Gallop-Fenster schließt…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count} Take</numerusform>
            <numerusform>{count} Takes</numerusform>
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

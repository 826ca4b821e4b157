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
        <source>An independent program, not made by Alibaba or ShortAPI.</source>
        <translation>Ein unabhängiges Programm, nicht von Alibaba oder ShortAPI.</translation>
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
        <source>It contains works of others, each under its own licence.</source>
        <translation>Enthält Werke anderer, jedes unter seiner eigenen Lizenz.</translation>
    </message>
    <message>
        <source>It runs from its source code here. Its own licence is in the file LICENSE; the works of others it uses are named in pyproject.toml, and each brought its licence along when it was installed.</source>
        <translation>Läuft hier aus dem Quellcode. Die eigene Lizenz steht in der Datei LICENSE; die verwendeten Werke anderer nennt pyproject.toml, und jedes hat bei der Installation seine Lizenz mitgebracht.</translation>
    </message>
    <message>
        <source>It runs from its source code, not from a download.</source>
        <translation>Läuft aus dem Quellcode, nicht aus einem Download.</translation>
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
        <source>Third-party licences</source>
        <translation>Lizenzen Dritter</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one its publisher gives in SHA256SUMS.</source>
        <translation>Diese Kopie nennt nicht, wer sie veröffentlicht hat. Um einen Download zu prüfen, vergleichen Sie seine SHA-256-Prüfsumme mit der, die der Herausgeber in SHA256SUMS angibt.</translation>
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
        <source>Your videos are charged to your ShortAPI account. Charges, credit and keys are on {page}.</source>
        <translation>Ihre Videos werden über Ihr ShortAPI-Konto berechnet. Beträge, Guthaben und Schlüssel finden Sie auf {page}.</translation>
    </message>
</context>
<context>
    <name>AnnotationsEditor</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Only on some: {tags}</source>
        <translation>Nur bei einigen: {tags}</translation>
    </message>
    <message>
        <source>Some are favourites</source>
        <translation>Einige sind Favoriten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The notes differ. What you write here takes their place.</source>
        <translation>Die Notizen unterscheiden sich. Was Sie hier schreiben, ersetzt sie.</translation>
    </message>
    <message>
        <source>Write something about it</source>
        <translation>Etwas dazu notieren</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Begin with an empty list…</source>
        <translation>Mit leerer Liste beginnen…</translation>
    </message>
    <message>
        <source>Gallop began with an empty job list.</source>
        <translation>Gallop hat mit einer leeren Auftragsliste begonnen.</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>Sicherung vom {day} wiederherstellen…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent and nothing charged.</source>
        <translation>Die Sicherung vom {day} wurde wiederhergestellt. Nichts wurde gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>The former list is kept as “{path}”.</source>
        <translation>Die bisherige Liste bleibt als „{path}“ erhalten.</translation>
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
        <source>Looking for backups …</source>
        <translation>Sicherungen werden gesucht …</translation>
    </message>
    <message>
        <source>Once a day Gallop copies its list of jobs, clips and money; the last seven days are kept. The videos themselves are not in it.</source>
        <translation>Einmal am Tag kopiert Gallop seine Liste der Aufträge, Clips und Beträge; die letzten sieben Tage bleiben erhalten. Die Videos selbst sind nicht darin.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>There are no backups yet. The first is made at the start after your first job.</source>
        <translation>Es gibt noch keine Sicherungen. Die erste entsteht beim Start nach Ihrem ersten Auftrag.</translation>
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
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Their prompts and settings go with them. Spending keeps what they were charged, and Gallop goes on asking for refunds. Nothing is sent or charged by this.</source>
        <translation>Prompts und Einstellungen gehen mit verloren. In den Ausgaben bleibt, was berechnet wurde, und Gallop fragt weiter nach Erstattungen. Dadurch wird nichts gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>{usd} was charged and not refunded. To ask ShortAPI for it, first copy the receipt under “What happened?”.</source>
        <translation>{usd} wurden berechnet und nicht erstattet. Wenn Sie den Betrag von ShortAPI zurückfordern möchten, kopieren Sie zuerst den Beleg unter „Was ist passiert?“.</translation>
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
        <source>Export without recipe</source>
        <translation>Ohne Rezept exportieren</translation>
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
        <source>Save copies in a folder</source>
        <translation>Kopien in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Where is this clip?</source>
        <translation>Wo ist dieser Clip?</translation>
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
        <source>Choose a clip in the library first.</source>
        <translation>Wählen Sie zuerst einen Clip in der Bibliothek.</translation>
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
        <source>Export without recipe…</source>
        <translation>Ohne Rezept exportieren…</translation>
    </message>
    <message>
        <source>Favourite</source>
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
        <source>Not possible for the chosen clips.</source>
        <translation>Für die gewählten Clips nicht möglich.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Open in the system&apos;s player</source>
        <translation>Im Player des Systems öffnen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
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
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <source>Save copies in…</source>
        <translation>Kopien speichern in…</translation>
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
        <source>Use again</source>
        <translation>Wiederverwenden</translation>
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
        <source>1 of {all} clips does not go along, because it is in the trash or its file is missing. Choose “Put back” or “Locate” for it to take it along as well.</source>
        <translation>1 von {all} Clips kommt nicht mit, weil er im Papierkorb liegt oder seine Datei fehlt. Wählen Sie dafür „Zurücklegen“ oder „Suchen“, um ihn mitzunehmen.</translation>
    </message>
    <message>
        <source>None of these clips has a file to be used: they are in the trash or their files are missing. Choose “Put back” or “Locate” for them first.</source>
        <translation>Keiner dieser Clips hat eine verwendbare Datei: Sie liegen im Papierkorb oder ihre Dateien fehlen. Wählen Sie dafür zuerst „Zurücklegen“ oder „Suchen“.</translation>
    </message>
    <message>
        <source>This clip is in the trash, so its file cannot be used. Choose “Put back” in its menu to have it in your library again.</source>
        <translation>Dieser Clip liegt im Papierkorb, daher lässt sich seine Datei nicht verwenden. Mit „Zurücklegen“ in seinem Menü kommt er wieder in die Bibliothek.</translation>
    </message>
    <message>
        <source>{count} clips are chosen, and up to {at_most} can be dragged at once. Choose fewer and drag them again.</source>
        <translation>{count} Clips sind ausgewählt, höchstens {at_most} lassen sich auf einmal ziehen. Wählen Sie weniger und ziehen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips do not go along, because they are in the trash or their files are missing. Choose “Put back” or “Locate” for them to take them along as well.</source>
        <translation>
            <numerusform>{count} von {all} Clips kommt nicht mit, weil er im Papierkorb liegt oder seine Datei fehlt. Wählen Sie dafür „Zurücklegen“ oder „Suchen“, um ihn mitzunehmen.</numerusform>
            <numerusform>{count} von {all} Clips kommen nicht mit, weil sie im Papierkorb liegen oder ihre Dateien fehlen. Wählen Sie dafür „Zurücklegen“ oder „Suchen“, um sie mitzunehmen.</numerusform>
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
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>The file of 1 of these clips is missing.</source>
        <translation>Die Datei von 1 dieser Clips fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The files of {count} of these clips are missing.</source>
        <translation>
            <numerusform>Die Datei von {count} dieser Clips fehlt.</numerusform>
            <numerusform>Die Dateien von {count} dieser Clips fehlen.</numerusform>
        </translation>
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
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing one deletes no clip.</source>
        <translation>Ein Clip kann in mehreren Sammlungen sein. Wird eine entfernt, wird kein Clip gelöscht.</translation>
    </message>
    <message>
        <source>A collection with this name exists; no other is created.</source>
        <translation>Eine Sammlung mit diesem Namen gibt es schon; es entsteht keine zweite.</translation>
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
        <source>New from 1 chosen clip…</source>
        <translation>Neu aus 1 gewählten Clip…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} chosen clips…</source>
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
        <source>There are no collections yet. A collection keeps clips together, such as those of one project. Make one with “New…”, or choose clips in the library first and come back.</source>
        <translation>Es gibt noch keine Sammlungen. Eine Sammlung hält Clips zusammen, etwa die eines Projekts. Legen Sie mit „Neu…“ eine an, oder wählen Sie zuerst Clips in der Bibliothek und kommen Sie wieder.</translation>
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
        <source>Enter puts the clips into it.</source>
        <translation>Die Eingabetaste legt die Clips hinein.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Kein Befehl passt.</translation>
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
        <source>1 to {max}; each is a job of its own</source>
        <translation>1 bis {max}; jeder ist ein eigener Auftrag</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Demo: no money is spent</source>
        <translation>Demo: kostenlos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
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
        <source>Ratio</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
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
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The first day is after the last one: nothing would be found.</source>
        <translation>Der erste Tag liegt nach dem letzten: So würde nichts gefunden.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files does not say how it was made.</source>
        <translation>1 dieser Dateien sagt nicht, wie sie entstanden ist.</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Fakten kopieren</translation>
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
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompt of the clip</source>
        <translation>Prompt des Clips</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>This file does not say how it was made.</source>
        <translation>Diese Datei sagt nicht, wie sie entstanden ist.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files do not say how they were made.</source>
        <translation>
            <numerusform>{count} dieser Dateien sagt nicht, wie sie entstanden ist.</numerusform>
            <numerusform>{count} dieser Dateien sagen nicht, wie sie entstanden sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Choose a clip to see its details.</source>
        <translation>Wählen Sie einen Clip, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>{count} clips are chosen. Details are shown for up to {at_most}.</source>
        <translation>{count} Clips sind ausgewählt. Details gibt es für höchstens {at_most}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Checking every part of Gallop …</source>
        <translation>Jeder Teil von Gallop wird geprüft …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Collecting logs and versions …</source>
        <translation>Protokolle und Versionen werden gesammelt …</translation>
    </message>
    <message>
        <source>Include prompts and job ids</source>
        <translation>Mit Prompts und Auftrags-IDs</translation>
    </message>
    <message>
        <source>One zip file with what helps to find a fault: versions, settings, the last log lines, a check of every part, and how many jobs are in which state. It is saved where you say and sent nowhere; your API key is never in it.</source>
        <translation>Eine ZIP-Datei mit allem, was bei der Fehlersuche hilft: Versionen, Einstellungen, die letzten Protokollzeilen, eine Prüfung jedes Teils und wie viele Aufträge in welchem Zustand sind. Sie wird dort gespeichert, wo Sie es sagen, und nirgendwohin gesendet; Ihr API-Schlüssel ist nie darin.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Send it along when you report a fault.</source>
        <translation>Gespeichert als „{path}“. Schicken Sie die Datei mit, wenn Sie einen Fehler melden.</translation>
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
        <source>Writing the file …</source>
        <translation>Die Datei wird geschrieben …</translation>
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
        <source>Click into a text first.</source>
        <translation>Klicken Sie zuerst in einen Text.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Not possible in the library now.</source>
        <translation>In der Bibliothek gerade nicht möglich.</translation>
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
        <source>A rowing boat crosses a mountain lake at dawn, low tracking shot</source>
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
        <source>Filters, 1 in force</source>
        <translation>Filter, 1 aktiv</translation>
    </message>
    <message>
        <source>Filters, none in force</source>
        <translation>Filter, keiner aktiv</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} in force</source>
        <translation>
            <numerusform>Filter, {count} aktiv</numerusform>
            <numerusform>Filter, {count} aktiv</numerusform>
        </translation>
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
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Aktive Filter</translation>
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
        <source>Any collection</source>
        <translation>Jede Sammlung</translation>
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
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Highest price in dollars</source>
        <translation>Höchster Preis in Dollar</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Länge in Sekunden</translation>
    </message>
    <message>
        <source>Longest length in seconds</source>
        <translation>Größte Länge in Sekunden</translation>
    </message>
    <message>
        <source>Lowest price in dollars</source>
        <translation>Niedrigster Preis in Dollar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Only clips whose file is missing</source>
        <translation>Nur Clips, deren Datei fehlt</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>Preis in $</translation>
    </message>
    <message>
        <source>Rating at least</source>
        <translation>Bewertung mindestens</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Shortest length in seconds</source>
        <translation>Kleinste Länge in Sekunden</translation>
    </message>
    <message>
        <source>“{given}” is no amount in dollars. Type it like 1.145.</source>
        <translation>„{given}“ ist kein Betrag in Dollar. Schreiben Sie ihn etwa als 1.145.</translation>
    </message>
    <message>
        <source>“{given}” is no length. Type seconds, such as 5 or 7.5.</source>
        <translation>„{given}“ ist keine Länge. Geben Sie Sekunden ein, etwa 5 oder 7,5.</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop entfernt den Schlüssel aus dem Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost and nothing is charged by this.</source>
        <translation>Laufende Aufträge, auch bezahlte, warten, bis Sie einen Schlüssel eingeben. Dadurch geht nichts verloren und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
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
        <source>A clip from elsewhere</source>
        <translation>Ein Clip von anderswo</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It carries its recipe. Adding it copies the file into your videos.</source>
        <translation>Er bringt sein Rezept mit. Beim Hinzufügen wird die Datei zu Ihren Videos kopiert.</translation>
    </message>
    <message>
        <source>It carries no Gallop recipe, so its prompt and settings are not known. You can add it to your library all the same; the file is copied into your videos.</source>
        <translation>Er enthält kein Gallop-Rezept, daher sind Prompt und Einstellungen unbekannt. Sie können ihn trotzdem hinzufügen; die Datei wird zu Ihren Videos kopiert.</translation>
    </message>
    <message>
        <source>Prompt of this clip</source>
        <translation>Prompt dieses Clips</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>In der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>The file of this clip was missing. Adding it copies this file into your videos and brings the clip back.</source>
        <translation>Die Datei dieses Clips hat gefehlt. Beim Hinzufügen wird diese Datei zu Ihren Videos kopiert, und der Clip ist wieder da.</translation>
    </message>
    <message>
        <source>This clip is in your library already.</source>
        <translation>Dieser Clip ist schon in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Use its recipe</source>
        <translation>Rezept verwenden</translation>
    </message>
    <message>
        <source>You have deleted this clip. Adding it brings it back.</source>
        <translation>Sie haben diesen Clip gelöscht. Beim Hinzufügen kommt er zurück.</translation>
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
        <source>free: the demo spends no money</source>
        <translation>kostenlos: Die Demo gibt kein Geld aus</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 thing does not work.</source>
        <translation>1 Teil funktioniert nicht.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>Gallop works. 1 thing is limited.</source>
        <translation>Gallop funktioniert. 1 Teil ist eingeschränkt.</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works. {count} things are limited.</source>
        <translation>
            <numerusform>Gallop funktioniert. {count} Teil ist eingeschränkt.</numerusform>
            <numerusform>Gallop funktioniert. {count} Teile sind eingeschränkt.</numerusform>
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
        <source>{count} things do not work.</source>
        <translation>
            <numerusform>{count} Teil funktioniert nicht.</numerusform>
            <numerusform>{count} Teile funktionieren nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Gallop ended unexpectedly ({when}). Jobs that were on their way are picked up again and none is sent twice. A report was kept on this computer and sent nowhere; it holds no prompts and no key.</source>
        <translation>Gallop wurde unerwartet beendet ({when}). Laufende Aufträge werden wieder aufgenommen, und keiner wird zweimal gesendet. Ein Bericht liegt auf diesem Computer und wurde nirgendwohin gesendet; er enthält weder Prompts noch Schlüssel.</translation>
    </message>
    <message>
        <source>Gallop was updated. Start it again to use the new version; nothing that runs is lost.</source>
        <translation>Gallop wurde aktualisiert. Starten Sie es neu, um die neue Version zu verwenden; nichts Laufendes geht verloren.</translation>
    </message>
    <message>
        <source>Gallop {version} has been published; this is {own}. Nothing was downloaded or changed. What is new in it stands in the details.</source>
        <translation>Gallop {version} ist erschienen; dies ist {own}. Nichts wurde heruntergeladen oder geändert. Was neu ist, steht in den Details.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>Looking for a newer version …</source>
        <translation>Eine neuere Version wird gesucht …</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Download-Seite öffnen</translation>
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
        <source>This is the newest version of Gallop, {own}.</source>
        <translation>Dies ist die neueste Version von Gallop, {own}.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>1 Clip wurde zu Ihrer Bibliothek hinzugefügt.</translation>
    </message>
    <message>
        <source>1 clip was there already.</source>
        <translation>1 Clip war schon da.</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>Ordner mit Clips importieren</translation>
    </message>
    <message>
        <source>No clip was added.</source>
        <translation>Kein Clip wurde hinzugefügt.</translation>
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
        <source>{count} clips were there already.</source>
        <translation>
            <numerusform>{count} Clip war schon da.</numerusform>
            <numerusform>{count} Clips waren schon da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip …</source>
        <translation>Ein Clip wird hinzugefügt …</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>Clips werden hinzugefügt: {done} von {total} Dateien</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Looking for clips …</source>
        <translation>Clips werden gesucht …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>What was added stays.</source>
        <translation>Was hinzugefügt wurde, bleibt.</translation>
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
        <source>No answer about this job is kept.</source>
        <translation>Zu diesem Auftrag ist keine Antwort gespeichert.</translation>
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
        <source>{time} UTC, answer to a question about the job</source>
        <translation>{time} UTC, Antwort auf eine Frage nach dem Auftrag</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC, Antwort auf die Anfrage</translation>
    </message>
    <message>
        <source>… cut here; “Copy answers” copies all of it</source>
        <translation>… hier gekürzt; „Antworten kopieren“ kopiert alles</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Follow this job</source>
        <translation>Diesem Auftrag folgen</translation>
    </message>
    <message>
        <source>Follow this job by its id</source>
        <translation>Diesem Auftrag über seine ID folgen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget this job?</source>
        <translation>Diesen Auftrag vergessen?</translation>
    </message>
    <message>
        <source>If you forget this job, Gallop can no longer follow it. Should the request have arrived, {usd} was charged, which is in none of Gallop&apos;s sums, and the video is only on your account page. Forgetting it sends and charges nothing.</source>
        <translation>Wenn Sie diesen Auftrag vergessen, kann Gallop ihm nicht mehr folgen. Sollte die Anfrage angekommen sein, wurden {usd} berechnet, die in keiner Summe von Gallop stehen, und das Video liegt nur auf Ihrer Kontoseite. Durch das Vergessen wird nichts gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>It was charged {usd}, and if you forget it, Gallop can no longer fetch its video. Forgetting it charges and refunds nothing.</source>
        <translation>{usd} wurden berechnet, und wenn Sie den Auftrag vergessen, kann Gallop sein Video nicht mehr abholen. Durch das Vergessen wird nichts berechnet oder erstattet.</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job&apos;s id from there: Gallop then follows that job and fetches its video. Nothing is sent again and nothing more is charged.</source>
        <translation>Öffnen Sie Ihre Kontoseite bei ShortAPI. Steht dieser Prompt dort, kopieren Sie die Auftrags-ID: Gallop folgt dann diesem Auftrag und holt sein Video ab. Nichts wird noch einmal gesendet und nichts weiter berechnet.</translation>
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
        <source>Send again for {price}</source>
        <translation>Noch einmal senden für {price}</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>Diesen Auftrag noch einmal senden?</translation>
    </message>
    <message>
        <source>ShortAPI may still make and charge this job ({usd}), but if you forget it, Gallop can no longer fetch its video. Forgetting it sends and charges nothing.</source>
        <translation>ShortAPI kann diesen Auftrag noch ausführen und berechnen ({usd}), aber wenn Sie ihn vergessen, kann Gallop sein Video nicht mehr abholen. Durch das Vergessen wird nichts gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs {price} a second time, and ShortAPI makes both videos. Look on your account page first: if the job is listed there, follow it by its id instead.</source>
        <translation>Die erste Anfrage kann angekommen sein. Dann kostet erneutes Senden ein zweites Mal {price}, und ShortAPI macht beide Videos. Sehen Sie zuerst auf Ihrer Kontoseite nach: Steht der Auftrag dort, folgen Sie ihm stattdessen über seine ID.</translation>
    </message>
    <message>
        <source>The video of this job was paid for ({usd}) but is not saved on this computer. If you forget the job, Gallop no longer tries to fetch it. Forgetting it charges and refunds nothing. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>Das Video dieses Auftrags wurde bezahlt ({usd}), ist aber nicht auf diesem Computer gespeichert. Wenn Sie den Auftrag vergessen, versucht Gallop nicht mehr, es abzuholen. Durch das Vergessen wird nichts berechnet oder erstattet. Für eine Erstattung durch ShortAPI kopieren Sie zuerst den Beleg.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>KeyController</name>
    <message>
        <source>Asking the keyring …</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Checking the key …</source>
        <translation>Der Schlüssel wird geprüft …</translation>
    </message>
    <message>
        <source>The key is forgotten. Jobs that need one wait for the next.</source>
        <translation>Der Schlüssel ist vergessen. Aufträge, die einen brauchen, warten auf den nächsten.</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>Der Schlüssel ist gespeichert. {but}</translation>
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
        <source>Forget the key…</source>
        <translation>Schlüssel vergessen…</translation>
    </message>
    <message>
        <source>Gallop makes videos with your own ShortAPI account. The key is sent to ShortAPI and nowhere else.</source>
        <translation>Gallop macht Videos über Ihr eigenes ShortAPI-Konto. Der Schlüssel wird nur an ShortAPI gesendet.</translation>
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
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>Schlüssel trotzdem speichern</translation>
    </message>
    <message>
        <source>Save, send for {usd}</source>
        <translation>Speichern, senden für {usd}</translation>
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
        <source>No key matches.</source>
        <translation>Keine Taste passt.</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>Tasten des Players</translation>
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
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>Wählen Sie eine Aktion des Players, um ihre Taste zu ändern.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>Videoschnitt</translation>
    </message>
    <message>
        <source>Whose keys the player uses</source>
        <translation>Wessen Tasten der Player verwendet</translation>
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
        <source>1 older clip cannot be found by its text yet: the search is being updated.</source>
        <translation>1 älterer Clip lässt sich noch nicht über seinen Text finden: Die Suche wird aktualisiert.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
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
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} Clip</numerusform>
            <numerusform>{count} Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips cannot be found by their text yet: the search is being updated.</source>
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
        <source>1 clip is back.</source>
        <translation>1 Clip ist wieder da.</translation>
    </message>
    <message>
        <source>1 copy was saved in “{folder}”.</source>
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
        <source>The copy is written.</source>
        <translation>Die Kopie ist gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips are back.</source>
        <translation>
            <numerusform>{count} Clip ist wieder da.</numerusform>
            <numerusform>{count} Clips sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies were saved in “{folder}”.</source>
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
        <source>No clip matches all of these conditions.</source>
        <translation>Kein Clip erfüllt alle diese Bedingungen.</translation>
    </message>
    <message>
        <source>No clip matches “{search}”.</source>
        <translation>Kein Clip passt zu „{search}“.</translation>
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
        <source>Being made</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>No picture came from this file: its format cannot be shown here. The file is safe in its folder.</source>
        <translation>Aus dieser Datei kam kein Bild: Ihr Format lässt sich hier nicht anzeigen. Die Datei liegt sicher in ihrem Ordner.</translation>
    </message>
    <message>
        <source>This file cannot be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>Diese Datei lässt sich nicht abspielen: Sie ist beschädigt oder kein Video ({detail}). Versuchen Sie einen anderen Player.</translation>
    </message>
    <message>
        <source>“{name}” could not be played ({detail}). Open it in another player.</source>
        <translation>„{name}“ ließ sich nicht abspielen ({detail}). Öffnen Sie es in einem anderen Player.</translation>
    </message>
    <message>
        <source>“{name}” is not in its folder any more, or cannot be read. Put it back there.</source>
        <translation>„{name}“ ist nicht mehr in seinem Ordner oder nicht lesbar. Legen Sie es dorthin zurück.</translation>
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
        <source>&amp;Details of clips</source>
        <translation>&amp;Details zu Clips</translation>
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
        <source>&amp;Library in the whole window</source>
        <translation>&amp;Bibliothek im ganzen Fenster</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version now</source>
        <translation>Jetzt nach neuer &amp;Version suchen</translation>
    </message>
    <message>
        <source>&amp;Play or pause, also while you type</source>
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
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Shows where the money went</source>
        <translation>Zeigt, wohin das Geld ging</translation>
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
        <source>Spent of this month&apos;s limit</source>
        <translation>Vom Limit dieses Monats ausgegeben</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
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
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
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
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name of the clip</source>
        <translation>Name des Clips</translation>
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
        <source>1 job is sent then, for {usd}.</source>
        <translation>Dann wird 1 Auftrag gesendet, für {usd}.</translation>
    </message>
    <message>
        <source>1 job was added to the queue.</source>
        <translation>1 Auftrag wurde in die Warteschlange gestellt.</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
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
        <source>Your video is ready: {prompt}</source>
        <translation>Ihr Video ist fertig: {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are sent then, for {usd}.</source>
        <translation>
            <numerusform>Dann wird {count} Auftrag gesendet, für {usd}.</numerusform>
            <numerusform>Dann werden {count} Aufträge gesendet, für {usd}.</numerusform>
        </translation>
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
        <source>HDR video: it looks paler here than in a player that shows HDR.</source>
        <translation>HDR-Video: Es sieht hier blasser aus als in einem Player, der HDR zeigt.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>The part of Qt that plays video is missing on this computer. Your clips are safe in their folder; open them in another player, or reinstall Gallop.</source>
        <translation>Auf diesem Computer fehlt der Teil von Qt, der Videos abspielt. Ihre Clips liegen sicher in ihrem Ordner; öffnen Sie sie in einem anderen Player, oder installieren Sie Gallop neu.</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then faster</source>
        <translation>Nach J oder K: abspielen, dann schneller</translation>
    </message>
    <message>
        <source>Details of the clip</source>
        <translation>Details zum Clip</translation>
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
        <source>Half the speed</source>
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
        <source>Louder</source>
        <translation>Lauter</translation>
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
        <source>Pause or play, between J and L</source>
        <translation>Pause oder Wiedergabe, zwischen J und L</translation>
    </message>
    <message>
        <source>Play backwards</source>
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
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A setzen</translation>
    </message>
    <message>
        <source>Set A, set B, clear both</source>
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
        <source>Snapshot without recipe</source>
        <translation>Schnappschuss ohne Rezept</translation>
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
        <source>Twice the speed</source>
        <translation>Doppelte Geschwindigkeit</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>{percent} % of the clip</source>
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
        <source>Repeat from here on: set A</source>
        <translation>Ab hier wiederholen: A setzen</translation>
    </message>
    <message>
        <source>Repeat up to here: set B</source>
        <translation>Bis hier wiederholen: B setzen</translation>
    </message>
    <message>
        <source>Save this frame as a picture</source>
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
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
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

Audio: what is heard
Constraints: what must not happen</source>
        <translation>Beschreiben Sie die Szene, wer darin ist und wie sie sich bewegt.

Ton: was zu hören ist
Grenzen: was nicht geschehen darf</translation>
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
        <source>Remove 1 invisible character</source>
        <translation>1 unsichtbares Zeichen entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the marked end of the prompt. Undo brings it back.</source>
        <translation>Das markierte Ende des Prompts entfernen. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>{count} unsichtbares Zeichen entfernen</numerusform>
            <numerusform>{count} unsichtbare Zeichen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>The prompt holds 1 invisible character.</source>
        <translation>Der Prompt enthält 1 unsichtbares Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt holds {count} invisible characters.</source>
        <translation>
            <numerusform>Der Prompt enthält {count} unsichtbares Zeichen.</numerusform>
            <numerusform>Der Prompt enthält {count} unsichtbare Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>„Rückgängig“ bringt sie zurück.</translation>
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
        <source>1 needs you</source>
        <translation>1 für Sie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Hidden; press to list them</source>
        <translation>Verborgen; drücken zum Auflisten</translation>
    </message>
    <message>
        <source>Listed; press to hide</source>
        <translation>Aufgelistet; drücken zum Verbergen</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Nichts in Arbeit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>{count} beendet</numerusform>
            <numerusform>{count} beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need you</source>
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
        <source>1 video is still being made; start Gallop within a day to fetch it.</source>
        <translation>1 Video ist noch in Arbeit; starten Sie Gallop innerhalb eines Tages, um es abzuholen.</translation>
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
        <source>{count} videos are still being made; start Gallop within a day to fetch them.</source>
        <translation>
            <numerusform>{count} Video ist noch in Arbeit; starten Sie Gallop innerhalb eines Tages, um es abzuholen.</numerusform>
            <numerusform>{count} Videos sind noch in Arbeit; starten Sie Gallop innerhalb eines Tages, um sie abzuholen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second: nothing would be found.</source>
        <translation>Die erste Zahl ist größer als die zweite: So würde nichts gefunden.</translation>
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
        <source>Not rated.</source>
        <translation>Nicht bewertet.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The ratings differ.</source>
        <translation>Die Bewertungen unterscheiden sich.</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{count} Stern von {max}.</numerusform>
            <numerusform>{count} Sterne von {max}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Keys 0 to {max} rate.</source>
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
        <source>Its clips stay in your library ({clips}). Only which of them belonged together is forgotten; this cannot be undone.</source>
        <translation>Die Clips bleiben in Ihrer Bibliothek ({clips}). Vergessen wird nur, welche zusammengehörten; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep it</source>
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
    <message>
        <source>There is no clip in it.</source>
        <translation>Es ist kein Clip darin.</translation>
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
        <source>The file gets this name as well.</source>
        <translation>Die Datei bekommt ebenfalls diesen Namen.</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Begin with an empty list</source>
        <translation>Mit leerer Liste beginnen</translation>
    </message>
    <message>
        <source>Begin with an empty list?</source>
        <translation>Mit leerer Liste beginnen?</translation>
    </message>
    <message>
        <source>Gallop no longer follows the jobs that are on their way, although they may be made and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop folgt den laufenden Aufträgen nicht mehr, obwohl sie ausgeführt und berechnet werden können. Ihre Kontoseite bei ShortAPI führt sie auf.</translation>
    </message>
    <message>
        <source>Jobs sent since then are unknown to it: Gallop no longer follows them, although they may be made and charged. Your ShortAPI account page lists them.</source>
        <translation>Seitdem gesendete Aufträge kennt sie nicht: Gallop folgt ihnen nicht mehr, obwohl sie ausgeführt und berechnet werden können. Ihre Kontoseite bei ShortAPI führt sie auf.</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so none is sent again by itself.</source>
        <translation>Aufträge, die damals auf das Senden warteten, werden ungewiss: Sie können seitdem gesendet worden sein, darum wird keiner von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Nichts ändern</translation>
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
        <source>The damaged list is set aside, never deleted. Nothing is charged by this.</source>
        <translation>Die beschädigte Liste wird beiseitegelegt, nie gelöscht. Dadurch wird nichts berechnet.</translation>
    </message>
    <message>
        <source>The job list goes back to how it was on {day}.</source>
        <translation>Die Auftragsliste wird wieder so, wie sie am {day} war.</translation>
    </message>
    <message>
        <source>The present list is set aside, never deleted. Nothing is charged by this.</source>
        <translation>Die jetzige Liste wird beiseitegelegt, nie gelöscht. Dadurch wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder, but not in the library, and what was spent since then no longer counts in the sums and limits.</source>
        <translation>Seitdem gespeicherte Videos bleiben in ihrem Ordner, aber nicht in der Bibliothek, und seitdem Ausgegebenes zählt in Summen und Limits nicht mehr mit.</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts towards your limits start from zero.</source>
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
        <source>Report of a crash</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Save the report</source>
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
        <source>This report is kept on this computer and was sent nowhere. It holds no prompts and no key.</source>
        <translation>Dieser Bericht liegt auf diesem Computer und wurde nirgendwohin gesendet. Er enthält weder Prompts noch Schlüssel.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
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
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Noch keine Suche gespeichert</translation>
    </message>
    <message>
        <source>Remove a saved search</source>
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
        <source>An https:// address ShortAPI calls when a job ends. Gallop does not need one.</source>
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
        <source>One for each collection</source>
        <translation>Einer je Sammlung</translation>
    </message>
    <message>
        <source>One for each month</source>
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
        <source>What Gallop needs on this computer and on the way to ShortAPI. Checking costs nothing.</source>
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
        <source>The job list is not open yet.</source>
        <translation>Die Auftragsliste ist noch nicht offen.</translation>
    </message>
    <message>
        <source>There is no receipt of this clip: the job it came from is not in Gallop&apos;s job list. Nothing was copied. Your ShortAPI account page lists what was charged.</source>
        <translation>Zu diesem Clip gibt es keinen Beleg: Der Auftrag, aus dem er stammt, steht nicht in der Auftragsliste von Gallop. Nichts wurde kopiert. Ihre Kontoseite bei ShortAPI zeigt, was berechnet wurde.</translation>
    </message>
    <message>
        <source>Wrote 1 job to “{path}”.</source>
        <translation>1 Auftrag in „{path}“ geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>{count} Auftrag in „{path}“ geschrieben.</numerusform>
            <numerusform>{count} Aufträge in „{path}“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} receipts were copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
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
        <source>1 uncertain job may have been charged {usd}; that is not counted here.</source>
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
        <source>Reading the job list …</source>
        <translation>Die Auftragsliste wird gelesen …</translation>
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
        <source>This is the demo: these amounts are simulated, nothing was spent.</source>
        <translation>Dies ist die Demo: Die Beträge sind simuliert, nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs once although it was over a limit.</source>
        <translation>1 dieser Aufträge haben Sie einmal erlaubt, obwohl er über einem Limit lag.</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs once although they were over a limit.</source>
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
        <source>{count} uncertain jobs may have been charged {usd} together; that is not counted here.</source>
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
        <source>Nothing was charged in this time.</source>
        <translation>In dieser Zeit wurde nichts berechnet.</translation>
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
        <source>Describe what you want to see and press Generate, or choose a clip from the library.</source>
        <translation>Beschreiben Sie, was Sie sehen möchten, und drücken Sie „Erzeugen“, oder wählen Sie einen Clip aus der Bibliothek.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show this clip&apos;s file in its folder</source>
        <translation>Die Datei dieses Clips in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>This is the demo: its clips are simulated and nothing is spent.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>Dies ist die Demo: Ihre Clips sind simuliert, nichts wird ausgegeben.
Um Ihren eigenen Schlüssel zu verwenden, wählen Sie „Demo verlassen“ im Menü „Datei“.</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wiederverwenden</translation>
    </message>
    <message>
        <source>Use this clip&apos;s prompt and settings again</source>
        <translation>Prompt und Einstellungen dieses Clips noch einmal verwenden</translation>
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
        <source>Clips are simulated. No money can be spent.</source>
        <translation>Clips sind simuliert. Es lässt sich kein Geld ausgeben.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Demo: nothing is spent</source>
        <translation>Demo: nichts wird ausgegeben</translation>
    </message>
    <message>
        <source>Gallop connects when there is something to ask.</source>
        <translation>Gallop verbindet sich, wenn es etwas zu fragen gibt.</translation>
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
        <source>Shows where the money went</source>
        <translation>Zeigt, wohin das Geld ging</translation>
    </message>
    <message>
        <source>Spent this month {amount}</source>
        <translation>Ausgaben diesen Monat {amount}</translation>
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
        <source>There is no network.</source>
        <translation>Es gibt kein Netz.</translation>
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
        <source>Enter or a comma adds the tag, Backspace removes the last one.</source>
        <translation>Eingabetaste oder Komma fügt das Schlagwort hinzu, die Rücktaste entfernt das letzte.</translation>
    </message>
    <message>
        <source>Known tags</source>
        <translation>Bekannte Schlagwörter</translation>
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
        <source>Enter renames the clip and its file.</source>
        <translation>Die Eingabetaste benennt den Clip und seine Datei um.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>The page does not list it: it is sent as a new job for {price}. Should the first have arrived after all, you pay for both.</source>
        <translation>Die Seite führt ihn nicht auf: Er wird als neuer Auftrag für {price} gesendet. Sollte der erste doch angekommen sein, zahlen Sie für beide.</translation>
    </message>
    <message>
        <source>You want neither: Gallop forgets it. If it did arrive, it stays charged, and its video is only on your account page.</source>
        <translation>Sie wollen keines von beidem: Gallop vergisst ihn. Ist er angekommen, bleibt er berechnet, und sein Video liegt nur auf Ihrer Kontoseite.</translation>
    </message>
    <message>
        <source>Your account page lists this prompt: Gallop follows that job and fetches its video. Nothing is sent or charged again.</source>
        <translation>Ihre Kontoseite führt diesen Prompt auf: Gallop folgt diesem Auftrag und holt sein Video ab. Nichts wird noch einmal gesendet oder berechnet.</translation>
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
        <source>Existing clips stay where they are. Videos in the queue still go to the folder that was set when you started them.</source>
        <translation>Vorhandene Clips bleiben, wo sie sind. Videos in der Warteschlange kommen noch in den Ordner, der beim Start eingestellt war.</translation>
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
        <source>When the file of a clip is missing, Gallop looks for it in the videos folder and in these. An imported folder is added by itself. Removing one deletes no file and no clip.</source>
        <translation>Fehlt die Datei eines Clips, sucht Gallop sie im Videoordner und in diesen Ordnern. Ein importierter Ordner kommt von selbst dazu. Wird einer entfernt, werden weder Dateien noch Clips gelöscht.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>A clip of {seconds} seconds costs {prices}, paid from your ShortAPI account. The exact price is always on the button before you press it.</source>
        <translation>Ein Clip von {seconds} Sekunden kostet {prices}, bezahlt über Ihr ShortAPI-Konto. Der genaue Preis steht immer auf der Schaltfläche, bevor Sie sie drücken.</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API-Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Gallop turns what you describe into a short video with sound, made by {model}.</source>
        <translation>Gallop macht aus Ihrer Beschreibung ein kurzes Video mit Ton, mit {model}.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <source>The demo needs no key and costs nothing: its clips are simulated.</source>
        <translation>Die Demo braucht keinen Schlüssel und kostet nichts: Ihre Clips sind simuliert.</translation>
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
        <source>A proxy is set in your system&apos;s network settings, or in the variables HTTPS_PROXY and NO_PROXY. After a change there, start Gallop again.</source>
        <translation>Ein Proxy wird in den Netzwerkeinstellungen des Systems oder in den Variablen HTTPS_PROXY und NO_PROXY gesetzt. Starten Sie Gallop nach einer Änderung neu.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
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
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: with a wrong clock certificates look invalid, and daily limits begin at the wrong time.</source>
        <translation>Verglichen mit der Uhr von ShortAPI. Lassen Sie Datum, Uhrzeit und Zeitzone vom System einstellen: Mit einer falschen Uhr wirken Zertifikate ungültig, und Tageslimits beginnen zur falschen Zeit.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
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
        <source>Gallop asks ShortAPI about a job that does not exist. The answer shows whether the key is accepted, and costs nothing.</source>
        <translation>Gallop fragt ShortAPI nach einem Auftrag, den es nicht gibt. Die Antwort zeigt, ob der Schlüssel gilt, und kostet nichts.</translation>
    </message>
    <message>
        <source>Gallop brings the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, install Gallop again.</source>
        <translation>Gallop bringt die Decoder für die Videos von ShortAPI mit (H.264, H.265, AAC). Fehlt einer, installieren Sie Gallop neu.</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If no answer comes, check whether you are online, whether the network wants you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop sendet ShortAPI eine Anfrage ohne Ihren Schlüssel. Kommt keine Antwort, prüfen Sie, ob Sie online sind, ob das Netz eine Anmeldung verlangt und ob eine Firewall Gallop sperrt.</translation>
    </message>
    <message>
        <source>Gallop trusts the certificates that your system trusts, and sends your key only over an encrypted connection. A wrong clock, a network that wants you to sign in, or a security program that reads along can break that.</source>
        <translation>Gallop vertraut den Zertifikaten, denen Ihr System vertraut, und sendet den Schlüssel nur verschlüsselt. Eine falsche Uhr, ein Netz mit Anmeldung oder ein mitlesendes Sicherheitsprogramm kann das stören.</translation>
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
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>The output that your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
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
        <source>Where new videos are saved. A video has 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is room.</source>
        <translation>Hier werden neue Videos gespeichert. Ein Video hat 5 bis 30 MB. Den Ordner können Sie unter „Clips“ ändern; bezahlte Videos warten, bis Platz ist.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Your key is saved in the keyring of your system. On Linux that is GNOME Keyring or KWallet: install and unlock one of them, or enter the key at each start.</source>
        <translation>Ihr Schlüssel liegt im Schlüsselbund des Systems. Unter Linux ist das GNOME-Schlüsselbund oder KWallet: Installieren und entsperren Sie einen davon, oder geben Sie den Schlüssel bei jedem Start ein.</translation>
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
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Auftrags-ID</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Bildgröße</translation>
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
        <source>Total length</source>
        <translation>Gesamtlänge</translation>
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
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
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
        <source>{total} and 1 price not known</source>
        <translation>{total} und 1 unbekannter Preis</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} prices not known</source>
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
        <source>Best rated first</source>
        <translation>Beste Bewertung zuerst</translation>
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
        <source>Favourites</source>
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
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
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
        <source>Allowed once by you</source>
        <translation>Von Ihnen einmal erlaubt</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Being made · {elapsed}</source>
        <translation>In Arbeit · {elapsed}</translation>
    </message>
    <message>
        <source>Being made · {elapsed}, usually {usual}</source>
        <translation>In Arbeit · {elapsed}, meist {usual}</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
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
        <source>Copy job id</source>
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
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Failed, charge not known</source>
        <translation>Fehlgeschlagen, Betrag unbekannt</translation>
    </message>
    <message>
        <source>Failed, charged {usd}</source>
        <translation>Fehlgeschlagen, {usd} berechnet</translation>
    </message>
    <message>
        <source>Failed, nothing charged</source>
        <translation>Fehlgeschlagen, nichts berechnet</translation>
    </message>
    <message>
        <source>Failed, refunded</source>
        <translation>Fehlgeschlagen, erstattet</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abholen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Gallop asks about it again and fetches its video. Nothing is sent or charged again.</source>
        <translation>Gallop fragt wieder danach und holt das Video ab. Nichts wird noch einmal gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>Gallop forgets it, and its video can no longer be fetched from here. It may still be made and charged.</source>
        <translation>Gallop vergisst ihn, und sein Video lässt sich von hier nicht mehr abholen. Es kann noch gemacht und berechnet werden.</translation>
    </message>
    <message>
        <source>I have its job id…</source>
        <translation>Ich habe seine Auftrags-ID…</translation>
    </message>
    <message>
        <source>It is not sent, and nothing is charged for it, before you resume it.</source>
        <translation>Er wird nicht gesendet und nicht berechnet, bevor Sie ihn fortsetzen.</translation>
    </message>
    <message>
        <source>It is sent when its turn comes, and charged as shown.</source>
        <translation>Er wird gesendet, wenn er an der Reihe ist, und wie angezeigt berechnet.</translation>
    </message>
    <message>
        <source>It was not sent, so nothing is charged for it. It leaves the list.</source>
        <translation>Er wurde nicht gesendet, also wird nichts dafür berechnet. Er verlässt die Liste.</translation>
    </message>
    <message>
        <source>Its job id is not known to ShortAPI</source>
        <translation>ShortAPI kennt seine Auftrags-ID nicht</translation>
    </message>
    <message>
        <source>Its job id is that of another job</source>
        <translation>Seine Auftrags-ID ist die eines anderen Auftrags</translation>
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
        <source>Not known: nothing, or about {usd}</source>
        <translation>Unbekannt: nichts oder etwa {usd}</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch nicht genannt</translation>
    </message>
    <message>
        <source>Not named; your account page shows it</source>
        <translation>Nicht genannt; Ihre Kontoseite zeigt es</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Not watched; charged {usd}</source>
        <translation>Nicht beobachtet; {usd} berechnet</translation>
    </message>
    <message>
        <source>Not watched; may still be charged</source>
        <translation>Nicht beobachtet; kann noch berechnet werden</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing, it was not sent</source>
        <translation>Nichts, er wurde nicht gesendet</translation>
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
        <source>Puts the prompt and its settings back into the editor. Nothing is sent.</source>
        <translation>Legt den Prompt und seine Einstellungen wieder in den Editor. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Ready for {age}; links are kept about a day</source>
        <translation>Bereit seit {age}; Links gelten etwa einen Tag</translation>
    </message>
    <message>
        <source>Ready, download begins</source>
        <translation>Bereit, Download beginnt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refused, nothing charged</source>
        <translation>Abgelehnt, nichts berechnet</translation>
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
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
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
        <source>Send again (may cost twice)…</source>
        <translation>Noch einmal senden (kann doppelt kosten)…</translation>
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
        <source>Sends every failed or refused job once more; each is charged, together as shown.</source>
        <translation>Sendet jeden fehlgeschlagenen oder abgelehnten Auftrag noch einmal; jeder wird berechnet, zusammen wie angezeigt.</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, which is charged as shown.</source>
        <translation>Sendet denselben Prompt mit denselben Einstellungen als neuen Auftrag, der wie angezeigt berechnet wird.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>ShortAPI cannot be told to stop: the video may still be made and charged. Gallop only no longer asks about it. You can watch it again at any time; a finished video is kept there for about a day.</source>
        <translation>ShortAPI lässt sich nicht anhalten: Das Video kann noch gemacht und berechnet werden. Gallop fragt nur nicht mehr danach. Sie können es jederzeit wieder beobachten; ein fertiges Video bleibt dort etwa einen Tag.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stop watching (may still be charged)</source>
        <translation>Nicht mehr beobachten (kann noch kosten)</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>Erneut versuchen für {usd}</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>Alle {count} erneut versuchen für {usd}</translation>
    </message>
    <message>
        <source>Uncertain: may have been charged</source>
        <translation>Ungewiss: vielleicht berechnet</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wiederverwenden</translation>
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
        <source>Waiting: ShortAPI is busy</source>
        <translation>Wartet: ShortAPI ist ausgelastet</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Wieder beobachten</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>none known</source>
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
        <source>Favourite</source>
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
    <name>notice</name>
    <message>
        <source>1 job waits for your OK.</source>
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
        <source>Enter API key</source>
        <translation>API-Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abholen</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Was kann ich tun?</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>{count} Auftrag kann berechnet worden sein:</numerusform>
            <numerusform>{count} Aufträge können berechnet worden sein. Der älteste:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs wait for your OK.</source>
        <translation>
            <numerusform>{count} Auftrag wartet auf Ihr OK.</numerusform>
            <numerusform>{count} Aufträge warten auf Ihr OK.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were not made. The latest:</source>
        <translation>
            <numerusform>{count} Auftrag wurde nicht ausgeführt:</numerusform>
            <numerusform>{count} Aufträge wurden nicht ausgeführt. Der letzte:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a length in that range.</source>
        <translation>Ein Clip kann {min} bis {max} Sekunden lang sein, nicht {given}. Nichts wurde gesendet. Wählen Sie eine Länge in diesem Bereich.</translation>
    </message>
    <message>
        <source>A name needs something in it, such as {example}. The old pattern is still used; your files are not affected.</source>
        <translation>Ein Name braucht einen Inhalt, etwa {example}. Das alte Muster gilt weiter; Ihre Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars such as 5 or 2.50, or empty for none. The limit was not changed and nothing was charged.</source>
        <translation>Ein Ausgabenlimit muss ein Betrag in US-Dollar sein, etwa 5 oder 2,50, oder leer für keines. Das Limit wurde nicht geändert und nichts berechnet.</translation>
    </message>
    <message>
        <source>A video is {given} s long although {wanted} s were asked for; fetching it again brought the same. It is kept in your library, and nothing more is charged. If you want your money back, ask ShortAPI with the job&apos;s id {job}.</source>
        <translation>Ein Video ist {given} s lang, obwohl {wanted} s verlangt waren; erneutes Abholen brachte dasselbe. Es bleibt in Ihrer Bibliothek, und nichts weiter wird berechnet. Wenn Sie Ihr Geld zurückmöchten, fragen Sie ShortAPI mit der Auftrags-ID {job}.</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has ended. Until then your clips can be watched but not changed, and nothing is sent.</source>
        <translation>Ein Befehl „gallop generate“ läuft noch. Dieses Fenster macht weiter, wenn er beendet ist. Bis dahin können Sie Ihre Clips ansehen, aber nicht ändern, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Another Gallop has the job list in “{path}” open, perhaps in another session, or it no longer answers. Nothing is sent until it has ended, so that no job is sent twice; then this one continues.</source>
        <translation>Ein anderes Gallop hat die Auftragsliste in „{path}“ geöffnet, vielleicht in einer anderen Sitzung, oder es reagiert nicht mehr. Nichts wird gesendet, bis es beendet ist, damit kein Auftrag zweimal gesendet wird; dann macht dieses weiter.</translation>
    </message>
    <message>
        <source>Another Gallop is working on the job “{prompt}” in the same job list, so this one has let go of it. It was not sent twice. Close one of the two windows or commands; then the job goes on by itself in the window that is left.</source>
        <translation>Ein anderes Gallop arbeitet in derselben Auftragsliste am Auftrag „{prompt}“, daher hat dieses ihn losgelassen. Er wurde nicht zweimal gesendet. Schließen Sie eines der beiden Fenster oder einen der Befehle; dann läuft der Auftrag im verbliebenen Fenster von selbst weiter.</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Videos that were paid for wait at ShortAPI, and nothing new is sent or charged. Close that program and Gallop goes on, or choose another folder.</source>
        <translation>Ein anderes Programm benutzt die Dateien von Gallop in „{path}“. Bezahlte Videos warten bei ShortAPI, und nichts Neues wird gesendet oder berechnet. Schließen Sie dieses Programm, dann macht Gallop weiter, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Gallop asks again before it sends what had to wait for a key, or for long. Nothing was sent and nothing was charged. Send it, or remove it.</source>
        <translation>Gallop fragt noch einmal, bevor es sendet, was auf einen Schlüssel oder lange warten musste. Nichts wurde gesendet oder berechnet. Senden Sie es, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Gallop cannot ask ShortAPI about this job without a working API key. The job was sent and charged as shown; it is not lost and nothing more is charged. Enter a working key and Gallop goes on.</source>
        <translation>Ohne funktionierenden API-Schlüssel kann Gallop ShortAPI nicht nach diesem Auftrag fragen. Der Auftrag wurde gesendet und wie angezeigt berechnet; er ist nicht verloren, und nichts weiter wird berechnet. Geben Sie einen funktionierenden Schlüssel ein, dann macht Gallop weiter.</translation>
    </message>
    <message>
        <source>Gallop cannot find the folder for its files: this user has no home folder, or the folder it was started in is gone. Nothing was sent. Set HOME, or GALLOP_HOME to a full path.</source>
        <translation>Gallop findet den Ordner für seine Dateien nicht: Dieser Benutzer hat keinen eigenen Ordner, oder der Ordner, in dem es gestartet wurde, ist weg. Nichts wurde gesendet. Setzen Sie HOME, oder GALLOP_HOME auf einen vollen Pfad.</translation>
    </message>
    <message>
        <source>Gallop cannot write its job list in “{path}” ({detail}). Nothing was sent and nothing was charged, because a job is only sent once it is written down. Free space or allow writing, then try again.</source>
        <translation>Gallop kann seine Auftragsliste in „{path}“ nicht schreiben ({detail}). Nichts wurde gesendet oder berechnet, denn ein Auftrag wird erst gesendet, wenn er notiert ist. Schaffen Sie Platz oder erlauben Sie das Schreiben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then your clips can be watched but not changed, and nothing is sent.</source>
        <translation>Gallop beendet noch seine letzte Anfrage. Dieses Fenster macht weiter, wenn das geschehen ist, meist innerhalb von 15 Sekunden. Bis dahin können Sie Ihre Clips ansehen, aber nicht ändern, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Gallop may not write into “{path}”. Videos that were paid for wait at ShortAPI, and nothing new is sent or charged. Allow writing there and Gallop goes on, or choose another folder.</source>
        <translation>Gallop darf nicht in „{path}“ schreiben. Bezahlte Videos warten bei ShortAPI, und nichts Neues wird gesendet oder berechnet. Erlauben Sie dort das Schreiben, dann macht Gallop weiter, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Gallop was ended while this job was being sent, so it may have been charged. It was not sent again. Check your ShortAPI account page for it, then choose.</source>
        <translation>Gallop wurde beendet, während dieser Auftrag gesendet wurde, er kann also berechnet worden sein. Er wurde nicht noch einmal gesendet. Suchen Sie ihn auf Ihrer Kontoseite bei ShortAPI, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>Invisible control characters in the prompt: {count}, the first at position {position}. Nothing was sent. Take out what cannot be seen and try again.</source>
        <translation>Unsichtbare Steuerzeichen im Prompt: {count}, das erste an Stelle {position}. Nichts wurde gesendet. Entfernen Sie, was nicht zu sehen ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos cannot be played.</source>
        <translation>Es fehlt: {names}. Manche Videos lassen sich nicht abspielen.</translation>
    </message>
    <message>
        <source>No API key has been entered yet. Nothing was sent and nothing was charged. Enter your key to send the waiting jobs.</source>
        <translation>Es ist noch kein API-Schlüssel eingegeben. Nichts wurde gesendet oder berechnet. Geben Sie Ihren Schlüssel ein, um die wartenden Aufträge zu senden.</translation>
    </message>
    <message>
        <source>No API key is entered, so no video can be generated.</source>
        <translation>Es ist kein API-Schlüssel eingegeben, deshalb kann kein Video erstellt werden.</translation>
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
        <source>Not known, because {host} did not answer.</source>
        <translation>Unbekannt, weil {host} nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>One press of Generate can make 1 to {max} takes, not {given}. Nothing was sent.</source>
        <translation>Mit einem Druck auf „Erzeugen“ entstehen 1 bis {max} Takes, nicht {given}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>Nur {size} GB frei für Videos in „{path}“.</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which does not work ({detail}).</source>
        <translation>Anfragen gehen über den Proxy {proxy}, der nicht funktioniert ({detail}).</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>Anfragen gehen über den Proxy {proxy}.</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>ShortAPI answered the question about this job with a record of another one, which was not used. Nothing more is charged; Gallop keeps asking. If you entered its job id yourself, check that it is right: you can correct it.</source>
        <translation>ShortAPI hat auf die Frage nach diesem Auftrag mit den Daten eines anderen geantwortet, die nicht verwendet wurden. Nichts weiter wird berechnet; Gallop fragt weiter. Wenn Sie die Auftrags-ID selbst eingegeben haben, prüfen Sie sie: Sie können sie korrigieren.</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the id of another of your jobs: “{prompt}”. So it may have been charged without being made. It was not sent again. Check your ShortAPI account page for it, then choose.</source>
        <translation>ShortAPI hat auf diesen Auftrag mit der ID eines anderen Ihrer Aufträge geantwortet: „{prompt}“. Er kann also berechnet worden sein, ohne ausgeführt zu werden. Er wurde nicht noch einmal gesendet. Suchen Sie ihn auf Ihrer Kontoseite bei ShortAPI, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent go on there meanwhile, and nothing more is charged for them. “Ask now”, or a restart, ends the wait.</source>
        <translation>ShortAPI hat Gallop gebeten, bis {until} zu warten. Schon gesendete Aufträge laufen dort weiter, und nichts weiter wird dafür berechnet. „Jetzt fragen“ oder ein Neustart beendet das Warten.</translation>
    </message>
    <message>
        <source>ShortAPI could not be asked about this key ({detail}), so it was not checked. Nothing was charged.</source>
        <translation>ShortAPI ließ sich nicht nach diesem Schlüssel fragen ({detail}), daher wurde er nicht geprüft. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>ShortAPI could not be reached ({detail}). Nothing was sent and nothing was charged. Gallop tries again by itself.</source>
        <translation>ShortAPI war nicht zu erreichen ({detail}). Nichts wurde gesendet oder berechnet. Gallop versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>ShortAPI could not make this video: {reason} Charged {charged}, refunded {refunded}. Your prompt and settings are kept, so you can try again.</source>
        <translation>ShortAPI konnte dieses Video nicht machen: {reason} {charged} berechnet, {refunded} erstattet. Prompt und Einstellungen bleiben erhalten, Sie können es also erneut versuchen.</translation>
    </message>
    <message>
        <source>ShortAPI could not make this video: {reason} It did not name all that was charged or refunded: your account page shows it. Your prompt and settings are kept, so you can try again.</source>
        <translation>ShortAPI konnte dieses Video nicht machen: {reason} Es hat nicht alles genannt, was berechnet oder erstattet wurde: Ihre Kontoseite zeigt es. Prompt und Einstellungen bleiben erhalten, Sie können es also erneut versuchen.</translation>
    </message>
    <message>
        <source>ShortAPI did not answer the question about this job ({detail}). Nothing more is charged; Gallop keeps asking.</source>
        <translation>ShortAPI hat die Frage nach diesem Auftrag nicht beantwortet ({detail}). Nichts weiter wird berechnet; Gallop fragt weiter.</translation>
    </message>
    <message>
        <source>ShortAPI does not accept the key.</source>
        <translation>ShortAPI nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>ShortAPI does not know this job yet. Nothing more is charged; Gallop keeps asking. If you entered its job id yourself, check that it is right: you can correct it.</source>
        <translation>ShortAPI kennt diesen Auftrag noch nicht. Nichts weiter wird berechnet; Gallop fragt weiter. Wenn Sie die Auftrags-ID selbst eingegeben haben, prüfen Sie sie: Sie können sie korrigieren.</translation>
    </message>
    <message>
        <source>ShortAPI gave no clear answer about this job ({detail}), so it may have been charged. It was not sent again. Check your ShortAPI account page for it, then choose.</source>
        <translation>ShortAPI hat keine klare Antwort auf diesen Auftrag gegeben ({detail}), er kann also berechnet worden sein. Er wurde nicht noch einmal gesendet. Suchen Sie ihn auf Ihrer Kontoseite bei ShortAPI, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>ShortAPI has accepted jobs that are not in the job list: {job_ids}. They may have been charged; nothing is sent again. Put back a backup of the job list that has them, or ask ShortAPI for the videos with these ids.</source>
        <translation>ShortAPI hat Aufträge angenommen, die nicht in der Auftragsliste stehen: {job_ids}. Sie können berechnet worden sein; nichts wird noch einmal gesendet. Stellen Sie eine Sicherung der Auftragsliste wieder her, die sie enthält, oder fragen Sie ShortAPI nach den Videos mit diesen IDs.</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again by itself.</source>
        <translation>ShortAPI ist gerade zu ausgelastet für diesen Auftrag. Nichts wurde berechnet. Gallop versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged for this and nothing is lost. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI hat den API-Schlüssel abgelehnt. Dafür wurde nichts berechnet, und nichts ist verloren. Geben Sie einen funktionierenden Schlüssel ein, um die wartenden Aufträge zu senden.</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what the reason names (real people, brands, violence and nudity are often not allowed), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI hat diesen Auftrag abgelehnt: {reason} Nichts wurde berechnet. Ändern Sie, was der Grund nennt (echte Personen, Marken, Gewalt und Nacktheit sind oft nicht erlaubt), und versuchen Sie es erneut. Prompt und Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI hat diesen Schlüssel abgelehnt, daher wurde er nicht gespeichert. Nichts wurde gesendet oder berechnet. Kopieren Sie ihn noch einmal von Ihrer Kontoseite.</translation>
    </message>
    <message>
        <source>ShortAPI says it charged {charged} for a job whose estimate was {estimate}. Gallop booked that and counts it toward your spending limits. Compare it with your ShortAPI account page; if it is wrong there too, ask ShortAPI&apos;s support, with the receipt of the job.</source>
        <translation>ShortAPI meldet {charged} für einen Auftrag, der auf {estimate} geschätzt war. Gallop hat das verbucht und zählt es auf Ihre Ausgabenlimits. Vergleichen Sie es mit Ihrer Kontoseite bei ShortAPI; ist es auch dort falsch, wenden Sie sich mit dem Beleg des Auftrags an den Support von ShortAPI.</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop&apos;s window keeps asking by itself and asks at each start; if it stays so, ask ShortAPI for a refund with the job&apos;s id.</source>
        <translation>ShortAPI meldet dieses Video als fertig, nennt aber keine Datei. Es wurde wie angezeigt berechnet. Das Fenster von Gallop fragt von selbst weiter und bei jedem Start; bleibt es dabei, bitten Sie ShortAPI mit der Auftrags-ID um eine Erstattung.</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged; fetching it again brought the same. It is kept in your library, and nothing more is charged. If you want your money back, ask ShortAPI with the job&apos;s id {job}.</source>
        <translation>Bild oder Ton eines Videos ist teilweise beschädigt; erneutes Abholen brachte dasselbe. Es bleibt in Ihrer Bibliothek, und nichts weiter wird berechnet. Wenn Sie Ihr Geld zurückmöchten, fragen Sie ShortAPI mit der Auftrags-ID {job}.</translation>
    </message>
    <message>
        <source>Something in Gallop itself went wrong ({detail}). Jobs already sent are safe in the job list. Please restart Gallop and report this.</source>
        <translation>In Gallop selbst ist etwas schiefgegangen ({detail}). Schon gesendete Aufträge stehen sicher in der Auftragsliste. Bitte starten Sie Gallop neu und melden Sie dies.</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>Der Ton läuft über „{device}“.</translation>
    </message>
    <message>
        <source>The answer about Gallop&apos;s versions could not be understood ({detail}). Nothing was changed. Look on the download page yourself, or try again later.</source>
        <translation>Die Antwort über die Versionen von Gallop war nicht zu verstehen ({detail}). Nichts wurde geändert. Sehen Sie selbst auf der Download-Seite nach, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The backup “{path}” could not be put in place ({detail}). Your present job list was not changed. Choose another backup, or free space and try again.</source>
        <translation>Die Sicherung „{path}“ ließ sich nicht einsetzen ({detail}). Ihre jetzige Auftragsliste wurde nicht geändert. Wählen Sie eine andere Sicherung, oder schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backups of your job list in “{path}” cannot be read ({detail}). The job list itself is not affected. Allow reading there and try again.</source>
        <translation>Die Sicherungen Ihrer Auftragsliste in „{path}“ sind nicht lesbar ({detail}). Die Auftragsliste selbst ist nicht betroffen. Erlauben Sie dort das Lesen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>Die Callback-Adresse muss eine volle https://-Adresse sein. Nichts wurde gesendet. Berichtigen Sie sie in den Einstellungen, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The clip could not be written to “{path}” ({detail}). Your own copy is not affected. Choose another place and try again.</source>
        <translation>Der Clip ließ sich nicht nach „{path}“ schreiben ({detail}). Ihr eigenes Exemplar ist nicht betroffen. Wählen Sie einen anderen Ort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>Die Demo braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The diagnostics could not be written to “{path}” ({detail}). Nothing else is affected. Choose another place and try again.</source>
        <translation>Die Diagnose ließ sich nicht nach „{path}“ schreiben ({detail}). Sonst ist nichts betroffen. Wählen Sie einen anderen Ort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Videos that were paid for wait at ShortAPI, and nothing new is sent or charged. Free some space and Gallop goes on, or choose another folder.</source>
        <translation>Der Datenträger mit „{path}“ ist voll. Bezahlte Videos warten bei ShortAPI, und nichts Neues wird gesendet oder berechnet. Schaffen Sie Platz, dann macht Gallop weiter, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop goes on by itself.</source>
        <translation>Der Download ist stehen geblieben ({detail}). Nichts weiter wird berechnet; Gallop macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect the disk it is on, or choose “Locate” to say where it is.</source>
        <translation>Die Datei dieses Clips ist nicht mehr in „{path}“. Der Clip bleibt in Ihrer Bibliothek. Schließen Sie den Datenträger an, auf dem sie liegt, oder wählen Sie „Suchen“, um zu sagen, wo sie ist.</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be read ({detail}). Nothing was changed.</source>
        <translation>Die Datei „{path}“ ist nicht lesbar ({detail}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file “{path}” could not be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, and try again.</source>
        <translation>Die Datei „{path}“ ließ sich nicht umbenennen oder verschieben ({detail}). Sie wurde nicht geändert. Schließen Sie andere Programme, die sie benutzen, oder erlauben Sie dort das Schreiben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The finished video could not be fetched ({detail}). It was paid for and is not lost: Gallop&apos;s window keeps trying by itself and tries at each start. You can fetch it again now.</source>
        <translation>Das fertige Video ließ sich nicht abholen ({detail}). Es ist bezahlt und nicht verloren: Das Fenster von Gallop versucht es von selbst weiter und bei jedem Start. Sie können es jetzt erneut abholen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” that a video was to go into is gone or cannot be written. The video is saved as “{path}”, and nothing more is charged. Move it wherever you want it.</source>
        <translation>Der Ordner „{folder}“, in den ein Video kommen sollte, ist weg oder nicht beschreibbar. Das Video ist als „{path}“ gespeichert, und nichts weiter wird berechnet. Verschieben Sie es, wohin Sie möchten.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be made or found. Videos that were paid for wait at ShortAPI, and nothing new is sent or charged. Connect the disk and Gallop goes on, or choose another folder.</source>
        <translation>Der Ordner „{path}“ ließ sich nicht anlegen oder finden. Bezahlte Videos warten bei ShortAPI, und nichts Neues wird gesendet oder berechnet. Schließen Sie den Datenträger an, dann macht Gallop weiter, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be read ({detail}). Nothing was changed. Choose another folder, or allow reading there.</source>
        <translation>Der Ordner „{path}“ ist nicht lesbar ({detail}). Nichts wurde geändert. Wählen Sie einen anderen Ordner, oder erlauben Sie dort das Lesen.</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again, and nothing was charged for that. The queue shows what became of it.</source>
        <translation>Der Auftrag hat sich geändert, bevor er noch einmal gesendet werden konnte; er wurde also nicht noch einmal gesendet, und dafür wurde nichts berechnet. Die Warteschlange zeigt, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>The job could not be taken out or kept back, because the job list in “{path}” cannot be written ({detail}). It stays as it was: nothing was charged for it yet, but it is sent when its turn comes, or at the next start. Free space or allow writing there, then take it out again.</source>
        <translation>Der Auftrag ließ sich nicht herausnehmen oder zurückhalten, weil die Auftragsliste in „{path}“ nicht beschreibbar ist ({detail}). Er bleibt, wie er war: Noch wurde nichts dafür berechnet, aber er wird gesendet, wenn er an der Reihe ist, oder beim nächsten Start. Schaffen Sie Platz oder erlauben Sie dort das Schreiben, und nehmen Sie ihn dann noch einmal heraus.</translation>
    </message>
    <message>
        <source>The job id you entered is that of another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice; nothing was sent or charged. Look on your ShortAPI account page for a job that is not in Gallop yet.</source>
        <translation>Die eingegebene Auftrags-ID ist die eines anderen Ihrer Aufträge: „{prompt}“. Sie wurde nicht verwendet, damit kein Betrag doppelt zählt; nichts wurde gesendet oder berechnet. Suchen Sie auf Ihrer Kontoseite bei ShortAPI nach einem Auftrag, der noch nicht in Gallop ist.</translation>
    </message>
    <message>
        <source>The job list is not open yet, so the videos folder is not known.</source>
        <translation>Die Auftragsliste ist noch nicht offen, daher ist der Videoordner unbekannt.</translation>
    </message>
    <message>
        <source>The job list is not open yet. Nothing was changed and nothing was sent. Try again in a moment.</source>
        <translation>Die Auftragsliste ist noch nicht offen. Nichts wurde geändert oder gesendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The key is in use. Unlock the keyring to keep it: the system asks for its password, perhaps in a window behind this one. Otherwise Gallop remembers the key until you close the window.</source>
        <translation>Der Schlüssel wird verwendet. Entsperren Sie den Schlüsselbund, um ihn zu behalten: Das System fragt nach dem Passwort, vielleicht in einem Fenster hinter diesem. Sonst merkt Gallop sich den Schlüssel, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a fresh link.</source>
        <translation>Der Link zum fertigen Video gilt nicht mehr. Nichts weiter wird berechnet; Gallop bittet um einen neuen Link.</translation>
    </message>
    <message>
        <source>The list of Gallop&apos;s versions could not be reached ({detail}). Nothing was changed. Try again later.</source>
        <translation>Die Liste der Versionen von Gallop war nicht zu erreichen ({detail}). Nichts wurde geändert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The list of your spending could not be written to “{path}” ({detail}). Your job list is not affected. Choose another place and try again.</source>
        <translation>Die Liste Ihrer Ausgaben ließ sich nicht nach „{path}“ schreiben ({detail}). Ihre Auftragsliste ist nicht betroffen. Wählen Sie einen anderen Ort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The price seems to have changed: ShortAPI now charges {new} per second at {resolution}, not {old}. Finished jobs were charged as shown; nothing can be done about those. From now on the estimate follows what is charged, until Gallop&apos;s price list is updated.</source>
        <translation>Der Preis hat sich offenbar geändert: ShortAPI berechnet jetzt {new} pro Sekunde bei {resolution}, nicht {old}. Fertige Aufträge wurden wie angezeigt berechnet; daran lässt sich nichts ändern. Ab jetzt folgt die Schätzung dem, was berechnet wird, bis die Preisliste von Gallop aktualisiert ist.</translation>
    </message>
    <message>
        <source>The prompt is empty, so nothing was sent. Type what you want to see.</source>
        <translation>Der Prompt ist leer, daher wurde nichts gesendet. Geben Sie ein, was Sie sehen möchten.</translation>
    </message>
    <message>
        <source>The prompt is too long: its end would be cut off silently (characters lost: {lost}; length: {units} of at most {limit}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>Der Prompt ist zu lang: Sein Ende würde stillschweigend abgeschnitten (verlorene Zeichen: {lost}; Länge: {units} von höchstens {limit}). Nichts wurde gesendet. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The recipe could not be written into “{path}” ({detail}). The clip itself is kept and your library knows its recipe; nothing more is charged.</source>
        <translation>Das Rezept ließ sich nicht in „{path}“ schreiben ({detail}). Der Clip selbst bleibt erhalten, und Ihre Bibliothek kennt sein Rezept; nichts weiter wird berechnet.</translation>
    </message>
    <message>
        <source>The report of the crash could not be read, saved or deleted at “{path}” ({detail}). Jobs and videos are not affected.</source>
        <translation>Der Absturzbericht in „{path}“ ließ sich nicht lesen, speichern oder löschen ({detail}). Aufträge und Videos sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The same happened to 1 other clip.</source>
        <translation>Dasselbe ist mit 1 weiteren Clip passiert.</translation>
    </message>
    <message numerus="yes">
        <source>The same happened to {count} other clips.</source>
        <translation>
            <numerusform>Dasselbe ist mit {count} weiteren Clip passiert.</numerusform>
            <numerusform>Dasselbe ist mit {count} weiteren Clips passiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The snapshot could not be saved as “{path}” ({detail}). The clip is not affected.</source>
        <translation>Der Schnappschuss ließ sich nicht als „{path}“ speichern ({detail}). Der Clip ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The spending limit {name} is “{value}” in “{path}”, which Gallop cannot read as one amount in US dollars. Nothing was sent and nothing was charged. Set the limit to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>Das Ausgabenlimit {name} ist in „{path}“ auf „{value}“ gesetzt, was Gallop nicht als einen Betrag in US-Dollar lesen kann. Nichts wurde gesendet oder berechnet. Setzen Sie das Limit auf einen Betrag wie 5 oder 2,50, oder erlauben Sie es einmal.</translation>
    </message>
    <message>
        <source>The system keyring is locked, so the key in it cannot be read.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt, daher ist der Schlüssel darin nicht lesbar.</translation>
    </message>
    <message>
        <source>The system keyring works.</source>
        <translation>Der Schlüsselbund des Systems funktioniert.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key, so Gallop remembers it only until you close the window.</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht behalten, daher merkt Gallop ihn sich nur, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer, so Gallop cannot read a key from it or keep one there: a key you enter lasts until you close the window. Unlock the keyring, then ask it again or save the key again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht, daher kann Gallop dort keinen Schlüssel lesen oder ablegen: Ein eingegebener Schlüssel gilt, bis Sie das Fenster schließen. Entsperren Sie den Schlüsselbund, und fragen Sie ihn dann noch einmal, oder speichern Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked or does not answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring and forget the key again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder antwortet nicht, daher kann der Schlüssel noch darin sein. Gallop verwendet ihn in diesem Fenster nicht mehr. Entsperren Sie den Schlüsselbund, und vergessen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The trusted certificates could not be read ({detail}).</source>
        <translation>Die vertrauenswürdigen Zertifikate waren nicht lesbar ({detail}).</translation>
    </message>
    <message>
        <source>There is no system keyring. Your key is kept until you close Gallop.</source>
        <translation>Es gibt keinen Schlüsselbund des Systems. Ihr Schlüssel gilt, bis Sie Gallop schließen.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the key in, so Gallop remembers it only until you close the window.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für den Schlüssel, daher merkt Gallop ihn sich nur, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Dieser Computer hat keine Netzwerkverbindung.</translation>
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
        <source>This copy has no update address, so nothing was sent. Check where you downloaded it.</source>
        <translation>Dieses Exemplar hat keine Adresse für Aktualisierungen, daher wurde nichts gesendet. Sehen Sie dort nach, wo Sie es heruntergeladen haben.</translation>
    </message>
    <message>
        <source>This does not look like an API key: it is empty, or holds spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>Das sieht nicht nach einem API-Schlüssel aus: Es ist leer oder enthält Leerzeichen oder ungewöhnliche Zeichen. Es wurde nicht verwendet. Kopieren Sie ihn noch einmal von Ihrer Kontoseite.</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is using {here} now. It is not sent, tracked, or charged from here. Start Gallop with its address to continue; a job that was not sent yet can also be sent from here, and is then charged here.</source>
        <translation>Dieser Auftrag gehört zu einem anderen Dienst, {service}; Gallop verwendet jetzt {here}. Er wird von hier weder gesendet noch verfolgt noch berechnet. Starten Sie Gallop mit dessen Adresse, um fortzufahren; ein noch nicht gesendeter Auftrag lässt sich auch von hier senden und wird dann hier berechnet.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved, or put back by a backup of the system, so it may have been sent and charged from there. It was not sent from here. Check your ShortAPI account page for it, then choose.</source>
        <translation>Dieser Auftrag wartete auf das Senden, als seine Auftragsliste kopiert, verschoben oder vom System aus einer Sicherung zurückgespielt wurde; er kann also von dort gesendet und berechnet worden sein. Von hier wurde er nicht gesendet. Suchen Sie ihn auf Ihrer Kontoseite bei ShortAPI, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check your ShortAPI account page for it, then choose.</source>
        <translation>Dieser Auftrag wartete auf das Senden, als die wiederhergestellte Sicherung entstand; er kann also seitdem gesendet und berechnet worden sein. Er wurde nicht noch einmal gesendet. Suchen Sie ihn auf Ihrer Kontoseite bei ShortAPI, und wählen Sie dann.</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} for one press of Generate. Nothing was sent and nothing was charged. Change the limit in the settings, or allow this once.</source>
        <translation>Das würde {total} kosten, mehr als Ihr Limit von {cap} für einen Druck auf „Erzeugen“. Nichts wurde gesendet oder berechnet. Ändern Sie das Limit in den Einstellungen, oder erlauben Sie dies einmal.</translation>
    </message>
    <message>
        <source>This would cost {total}. With the {committed} already spent or on its way this month, that is more than your limit of {cap} a month. Nothing was sent and nothing was charged. Change the limit in the settings, or allow this once.</source>
        <translation>Das würde {total} kosten. Mit den {committed}, die diesen Monat schon ausgegeben oder unterwegs sind, ist das mehr als Ihr Limit von {cap} im Monat. Nichts wurde gesendet oder berechnet. Ändern Sie das Limit in den Einstellungen, oder erlauben Sie dies einmal.</translation>
    </message>
    <message>
        <source>This would cost {total}. With the {committed} already spent or on its way today, that is more than your limit of {cap} a day. Nothing was sent and nothing was charged. Change the limit in the settings, or allow this once.</source>
        <translation>Das würde {total} kosten. Mit den {committed}, die heute schon ausgegeben oder unterwegs sind, ist das mehr als Ihr Limit von {cap} am Tag. Nichts wurde gesendet oder berechnet. Ändern Sie das Limit in den Einstellungen, oder erlauben Sie dies einmal.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list could not be made in “{path}” ({detail}). The job list itself and older backups are not affected. Free space or allow writing there; Gallop tries again at its next start.</source>
        <translation>Die heutige Sicherung Ihrer Auftragsliste ließ sich nicht in „{path}“ anlegen ({detail}). Die Auftragsliste selbst und ältere Sicherungen sind nicht betroffen. Schaffen Sie Platz oder erlauben Sie dort das Schreiben; Gallop versucht es beim nächsten Start erneut.</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>Vertrauenswürdige Zertifizierungsstellen: {count}.</translation>
    </message>
    <message>
        <source>Unlock the keyring: the system asks for its password, perhaps in a window behind this one. Jobs wait for the key and go on by themselves once the keyring is unlocked. Nothing was charged.</source>
        <translation>Entsperren Sie den Schlüsselbund: Das System fragt nach dem Passwort, vielleicht in einem Fenster hinter diesem. Aufträge warten auf den Schlüssel und laufen von selbst weiter, sobald der Schlüsselbund entsperrt ist. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>Videos lassen sich lesen und abspielen.</translation>
    </message>
    <message>
        <source>Videos cannot be saved in “{path}” ({detail}).</source>
        <translation>In „{path}“ lassen sich keine Videos speichern ({detail}).</translation>
    </message>
    <message>
        <source>Videos cannot be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>In „{path}“ lassen sich keine Videos speichern: {detail}. Nichts wurde gesendet. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>What became of a job could not be written into the job list in “{path}” ({detail}). The job itself is not affected and nothing more is charged. Gallop tries again by itself: free space or allow writing there before you close it.</source>
        <translation>Was aus einem Auftrag wurde, ließ sich nicht in die Auftragsliste in „{path}“ schreiben ({detail}). Der Auftrag selbst ist nicht betroffen, und nichts weiter wird berechnet. Gallop versucht es von selbst erneut: Schaffen Sie Platz oder erlauben Sie dort das Schreiben, bevor Sie es schließen.</translation>
    </message>
    <message>
        <source>What came in place of the video cannot be played ({detail}). Nothing more is charged; Gallop fetches it again.</source>
        <translation>Was anstelle des Videos kam, lässt sich nicht abspielen ({detail}). Nichts weiter wird berechnet; Gallop holt es noch einmal ab.</translation>
    </message>
    <message>
        <source>What is saved in the system keyring is not a key.</source>
        <translation>Was im Schlüsselbund des Systems liegt, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds for Gallop does not look like an API key, so it was not used. Enter your key again.</source>
        <translation>Was der Schlüsselbund des Systems für Gallop enthält, sieht nicht nach einem API-Schlüssel aus, daher wurde es nicht verwendet. Geben Sie Ihren Schlüssel noch einmal ein.</translation>
    </message>
    <message>
        <source>What you wanted could not be written into your library in “{path}” ({detail}), or not for all clips. No clip is lost. Close other programs that use the file, free space or allow writing there, and try again.</source>
        <translation>Ihr Wunsch ließ sich nicht in die Bibliothek in „{path}“ schreiben ({detail}), oder nicht für alle Clips. Kein Clip ist verloren. Schließen Sie andere Programme, die die Datei benutzen, schaffen Sie Platz oder erlauben Sie dort das Schreiben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged and nothing is lost. Add credit, then resume.</source>
        <translation>Ihr ShortAPI-Konto hat kein Guthaben mehr. Nichts wurde berechnet, und nichts ist verloren. Laden Sie Guthaben auf, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed and nothing was charged. In Gallop&apos;s window you can put back a backup or begin with an empty list; the damaged file is then set aside, never deleted.</source>
        <translation>Ihre Auftragsliste in „{path}“ ist beschädigt ({detail}). Sie wurde nicht verändert, und nichts wurde berechnet. Im Fenster von Gallop können Sie eine Sicherung wiederherstellen oder mit einer leeren Liste beginnen; die beschädigte Datei wird dann beiseitegelegt, nie gelöscht.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was written by a newer Gallop (format {found}, this one reads up to {known}). It was not touched and nothing was charged. Please start the newer Gallop.</source>
        <translation>Ihre Auftragsliste in „{path}“ stammt von einem neueren Gallop (Format {found}, dieses liest bis {known}). Sie wurde nicht angerührt, und nichts wurde berechnet. Bitte starten Sie das neuere Gallop.</translation>
    </message>
    <message>
        <source>Your settings could not be saved in “{path}” ({detail}). They hold until you close Gallop; jobs and videos are not affected. Free space or allow writing there.</source>
        <translation>Ihre Einstellungen ließen sich nicht in „{path}“ speichern ({detail}). Sie gelten, bis Sie Gallop schließen; Aufträge und Videos sind nicht betroffen. Schaffen Sie Platz oder erlauben Sie dort das Schreiben.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” cannot be read ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos are not affected. Gallop sends no job until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>Ihre Einstellungen in „{path}“ sind nicht lesbar ({detail}), daher sind Ihre Ausgabenlimits verloren. Nichts wurde berechnet; Aufträge und Videos sind nicht betroffen. Gallop sendet keinen Auftrag, bis Sie die Limits in den Einstellungen geprüft haben. Die alte Datei bleibt als „{kept}“ erhalten.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” cannot be read ({detail}). Gallop uses the copy it made when they were last read, your spending limits among them. Nothing was charged; jobs and videos are not affected. Gallop sends no job until you have checked the limits in the settings.</source>
        <translation>Ihre Einstellungen in „{path}“ sind nicht lesbar ({detail}). Gallop verwendet die Kopie vom letzten Lesen, mitsamt Ihren Ausgabenlimits. Nichts wurde berechnet; Aufträge und Videos sind nicht betroffen. Gallop sendet keinen Auftrag, bis Sie die Limits in den Einstellungen geprüft haben.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” could not be read in full ({detail}), so your spending limits may not be the ones you set. Nothing was sent and nothing was charged. Check the limits in the settings, or correct that file and remove limits_doubt from it; or allow this once.</source>
        <translation>Ihre Einstellungen in „{path}“ ließen sich nicht vollständig lesen ({detail}), daher sind Ihre Ausgabenlimits vielleicht nicht die, die Sie gesetzt haben. Nichts wurde gesendet oder berechnet. Prüfen Sie die Limits in den Einstellungen, oder berichtigen Sie diese Datei und entfernen Sie limits_doubt daraus; oder erlauben Sie dies einmal.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were written by a newer Gallop (format {found}, this one reads up to {known}). What this one understands is in force, but the file is not changed, so what you set now holds until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>Ihre Einstellungen in „{path}“ stammen von einem neueren Gallop (Format {found}, dieses liest bis {known}). Was dieses versteht, gilt, aber die Datei wird nicht geändert; was Sie jetzt einstellen, gilt also, bis Sie Gallop schließen. Nichts wurde berechnet. Prüfen Sie Ihre Ausgabenlimits, oder starten Sie das neuere Gallop.</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>Ihr System prüft die Zertifikate.</translation>
    </message>
    <message>
        <source>{count} left out ({names}): links to other folders, or to nothing, are not followed.</source>
        <translation>{count} ausgelassen ({names}): Verknüpfungen mit anderen Ordnern oder ins Leere wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>{count} left out ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>{count} ausgelassen ({names}): Nur Videos in MP4, MOV, MKV oder WebM lassen sich hinzufügen.</translation>
    </message>
    <message>
        <source>{failed} of {all} files could not be added to your library: {names}. Gallop cannot play what is in them. Your files were not changed.</source>
        <translation>{failed} von {all} Dateien konnten nicht zur Bibliothek hinzugefügt werden: {names}. Gallop kann ihren Inhalt nicht abspielen. Ihre Dateien wurden nicht geändert.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} antwortet.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({detail}).</source>
        <translation>{host} ist nicht erreichbar ({detail}).</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>{size} GB frei für Videos in „{path}“.</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was taken out of the job list, as this command does not wait. {now}.</source>
        <translation>{what}. Nichts wurde berechnet, und der Auftrag wurde aus der Auftragsliste genommen, da dieser Befehl nicht wartet. {now}.</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list and nothing more is charged. {now}.</source>
        <translation>{what}. Der Auftrag wurde gesendet: {charge}. Er bleibt in der Auftragsliste, und nichts weiter wird berechnet. {now}.</translation>
    </message>
    <message>
        <source>“{given}” cannot be used as the API&apos;s address: your key would travel unprotected. It must begin with https:// (or with http:// on this computer itself). Nothing was sent.</source>
        <translation>„{given}“ kann nicht als Adresse der API dienen: Ihr Schlüssel würde ungeschützt übertragen. Sie muss mit https:// beginnen (oder mit http:// auf diesem Computer selbst). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>“{given}” is not a resolution this model offers. Nothing was sent. Choose one of {options}.</source>
        <translation>„{given}“ ist keine Auflösung dieses Modells. Nichts wurde gesendet. Wählen Sie eine von {options}.</translation>
    </message>
    <message>
        <source>“{given}” is not an aspect ratio this model offers. Nothing was sent. Choose one of {options}.</source>
        <translation>„{given}“ ist kein Seitenverhältnis dieses Modells. Nichts wurde gesendet. Wählen Sie eines von {options}.</translation>
    </message>
    <message>
        <source>“{given}” means nothing in a name. You can use {known}. The old pattern is still used; your files are not affected.</source>
        <translation>„{given}“ hat in einem Namen keine Bedeutung. Möglich sind {known}. Das alte Muster gilt weiter; Ihre Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be the videos folder: {detail}. Your videos are safe where they are. Choose another folder.</source>
        <translation>„{path}“ kann nicht der Videoordner sein: {detail}. Ihre Videos liegen sicher, wo sie sind. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” carries no Gallop recipe, so its prompt and settings are not known. You can still add it to your library.</source>
        <translation>„{path}“ enthält kein Gallop-Rezept, daher sind Prompt und Einstellungen unbekannt. Sie können es trotzdem zur Bibliothek hinzufügen.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought back ({detail}). Look for it in the system&apos;s trash, put it back there, and then choose “Locate” for the clip.</source>
        <translation>„{path}“ ließ sich nicht zurückholen ({detail}). Suchen Sie es im Papierkorb des Systems, legen Sie es dort zurück, und wählen Sie dann „Suchen“ für den Clip.</translation>
    </message>
    <message>
        <source>“{path}” could not be moved to the trash ({detail}). It is still where it was and in your library.</source>
        <translation>„{path}“ ließ sich nicht in den Papierkorb legen ({detail}). Es ist noch, wo es war, und in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>“{path}” in the settings cannot be the videos folder: {detail}. Your videos are safe where they are; new ones go into the standard folder until you choose another in the settings.</source>
        <translation>„{path}“ aus den Einstellungen kann nicht der Videoordner sein: {detail}. Ihre Videos liegen sicher, wo sie sind; neue kommen in den Standardordner, bis Sie in den Einstellungen einen anderen wählen.</translation>
    </message>
    <message>
        <source>“{path}” is another video than this clip: its content differs. Nothing was changed. Choose the file that belongs to the clip, or add this one to your library as a clip of its own.</source>
        <translation>„{path}“ ist ein anderes Video als dieser Clip: Der Inhalt ist verschieden. Nichts wurde geändert. Wählen Sie die Datei, die zu dem Clip gehört, oder fügen Sie diese als eigenen Clip zur Bibliothek hinzu.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 Take</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keyring …</source>
        <translation>Der Schlüsselbund des Systems wird gefragt …</translation>
    </message>
    <message>
        <source>Finishing the last request …</source>
        <translation>Die letzte Anfrage wird beendet …</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>Schlüssel aus SHORTAPI_KEY</translation>
    </message>
    <message>
        <source>Key from the system keyring</source>
        <translation>Schlüssel aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Key kept until the window closes</source>
        <translation>Schlüssel gilt, bis das Fenster geschlossen wird</translation>
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
        <source>Opening the job list …</source>
        <translation>Die Auftragsliste wird geöffnet …</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>Die Auftragsliste ist nicht offen</translation>
    </message>
    <message>
        <source>Waiting for the command to end …</source>
        <translation>Warten auf das Ende des Befehls …</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop to end …</source>
        <translation>Warten auf das Ende des anderen Gallop …</translation>
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

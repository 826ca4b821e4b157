<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>Un studio de bureau pour {model}.</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>À propos de Gallop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>Ne téléchargez Gallop que depuis {url}. Pour vérifier un téléchargement, comparez sa somme de contrôle SHA-256 à celle du fichier SHA256SUMS de cette page.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>Comprend des logiciels tiers, chacun sous sa propre licence.</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>Logiciel indépendant, sans lien avec Alibaba ni ShortAPI.</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>Prix au {date}, source : {source}.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>Licences tierces</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>Cette copie n’indique pas qui l’a publiée. Pour vérifier un téléchargement, comparez sa somme de contrôle SHA-256 à celle du fichier SHA256SUMS de l’éditeur.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>Vous exécutez Gallop depuis son code source, et non une version téléchargée.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>Vous exécutez Gallop depuis son code source. Sa licence figure dans le fichier LICENSE. Les paquets tiers sont listés dans pyproject.toml ; chacun a été installé avec sa propre licence.</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>Changer la clé…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Saisir la clé d’API…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>Aucune clé d’API.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>Ouvrir {page}</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>La démo n’a pas besoin de clé. Quittez la démo pour changer la vôtre.</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>Les vidéos sont facturées sur votre compte ShortAPI. Consultez vos frais, votre crédit et vos clés sur {page}.</translation>
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
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>Sur certains clips seulement : {tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>Certains sont favoris</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>Les notes diffèrent. Votre saisie les remplacera toutes.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>Gallop a démarré avec une liste de tâches vide.</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>Restaurer la sauvegarde du {day}…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>Démarrer avec une liste vide…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>La sauvegarde du {day} a été restaurée. Rien n’a été envoyé ni facturé.</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>La liste précédente est conservée sous « {path} ».</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>1 tâche</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>Sauvegardes de la liste des tâches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>Gallop sauvegarde une fois par jour sa liste de tâches, de clips et de frais et conserve les sept dernières sauvegardes. Les vidéos n’en font pas partie.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>Aucune sauvegarde. Gallop crée la première à son démarrage après votre première tâche.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>{count} tâche</numerusform>
            <numerusform>{count} tâches</numerusform>
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
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>Effacer 1 tâche terminée ?</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>Effacer {count} tâche terminée ?</numerusform>
            <numerusform>Effacer {count} tâches terminées ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>Leurs prompts et réglages sont aussi supprimés. Les dépenses comptent toujours leurs frais, et Gallop continue de vérifier les remboursements.</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>Vous avez payé {usd} sans remboursement. Pour demander un remboursement à ShortAPI, copiez d’abord le reçu sous « Que s’est-il passé ? ».</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Une collection porte déjà ce nom ; les clips y seront ajoutés.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>Exporter sans données de prompt</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>Localiser le clip</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>Enregistrer des copies dans un dossier</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>1 star</source>
        <translation>1 étoile</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>Exporter sans données de prompt…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>Gérer les collections…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Aucune note</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>Non disponible pour les clips sélectionnés.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>Ouvrir dans le lecteur par défaut</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie sous…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>Enregistrer des copies dans…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>Sélectionnez d’abord un clip dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Utiliser prompt et réglages</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} étoile</numerusform>
            <numerusform>{count} étoiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>1 clip sur {all} est exclu : il est dans la corbeille ou son fichier est introuvable. Pour l’inclure, choisissez « Restaurer » ou « Localiser ».</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>Aucun de ces clips n’a de fichier utilisable : ils sont dans la corbeille ou leurs fichiers sont introuvables. Choisissez d’abord « Restaurer » ou « Localiser ».</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>Ce clip est dans la corbeille. Pour utiliser son fichier, choisissez « Restaurer » dans le menu du clip.</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>Vous pouvez glisser {at_most} clips à la fois au maximum, et {count} sont sélectionnés. Sélectionnez-en moins et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>{count} clip sur {all} est exclu : il est dans la corbeille ou son fichier est introuvable. Pour l’inclure, choisissez « Restaurer » ou « Localiser ».</numerusform>
            <numerusform>{count} clips sur {all} sont exclus : ils sont dans la corbeille ou leurs fichiers sont introuvables. Pour les inclure, choisissez « Restaurer » ou « Localiser ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>1 de ces clips est dans la corbeille.</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>Le fichier de 1 de ces clips est introuvable.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>Ce clip est dans la corbeille ({count}).</numerusform>
            <numerusform>Ces {count} clips sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>Ce clip est dans la corbeille.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>{count} de ces clips est dans la corbeille.</numerusform>
            <numerusform>{count} de ces clips sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>Le fichier de {count} de ces clips est introuvable.</numerusform>
            <numerusform>Les fichiers de {count} de ces clips sont introuvables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>Un clip peut être dans plusieurs collections. Supprimer une collection ne supprime pas de clips.</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Une collection porte déjà ce nom.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Une collection porte déjà ce nom ; les clips y seront ajoutés.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>Une collection porte déjà ce nom ; les deux seront fusionnées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>Créer à partir de 1 clip sélectionné…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>Créer à partir de {count} clip sélectionné…</numerusform>
            <numerusform>Créer à partir de {count} clips sélectionnés…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>Aucune collection. Une collection regroupe des clips, par exemple ceux d’un projet. Créez-en une avec « Nouvelle… », ou sélectionnez d’abord des clips dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Afficher les clips</translation>
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
        <translation>Collections</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>Appuyez sur Entrée pour ajouter.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Une collection porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>Ajouter 1 clip sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>Ajouter {count} clip sélectionné</numerusform>
            <numerusform>Ajouter {count} clips sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>Les ajoute à la collection marquée dans la liste</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>Aucune collection pour l’instant. Une collection réunit les clips d’un projet ; un clip peut figurer dans plusieurs.</translation>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>Aucune commande trouvée.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
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
        <translation>1 à {max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>1 à {max} ; chaque prise est une tâche distincte</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Format d’image</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>Démo - gratuit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>Prompt et réglages</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>Prises : {explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copié ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>La date de début est postérieure à la date de fin : rien ne correspond.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>1 de ces fichiers n’a pas de données de prompt.</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Prompt du clip</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>Ce fichier n’a pas de données de prompt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>{count} de ces fichiers n’a pas de données de prompt.</numerusform>
            <numerusform>{count} de ces fichiers n’ont pas de données de prompt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>Sélectionnez un clip pour voir ses détails.</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>{count} clips sont sélectionnés. Les détails s’affichent pour {at_most} au maximum.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>Un fichier zip avec les versions, les réglages, les journaux récents, un autotest et le nombre de tâches par état, pour aider à trouver un problème. Enregistré où vous voulez, jamais envoyé. Votre clé d’API n’y figure jamais.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>Collecte des journaux et des versions…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>Inclure les prompts et les ID de tâches</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>Autotest en cours…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>Enregistré sous « {path} ». Joignez-le quand vous signalez un problème.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>Choisir le dossier des vidéos</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Curseur de durée</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>{min} à {max} secondes</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>Cliquez d’abord dans un champ de texte.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>Indisponible dans la bibliothèque pour le moment.</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>Rien à annuler ici.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Sélectionnez d’abord du texte.</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>Un barista dessine un cœur sur un cappuccino, lumière chaude de fenêtre</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>Une barque traverse un lac de montagne à l’aube, travelling bas</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>Pluie sur une rue de néons, un homme au parapluie se tourne vers la caméra</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Partir d’un exemple</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters {count}</source>
        <translation>Filtres {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>Filtres, 1 actif</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>Filtres, {count} actif</numerusform>
            <numerusform>Filtres, {count} actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Aucun filtre</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>Afficher tous les filtres</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>Toutes ces étiquettes</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>Toutes les notes.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Format d’image</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Durée en secondes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>Durée maximale en secondes</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>Prix maximal en dollars</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>Durée minimale en secondes</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>Prix minimal en dollars</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>Note minimale</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>Fichiers introuvables seulement</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>Prix en $</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>« {given} » n’est pas un montant en dollars. Saisissez un nombre tel que 1.145.</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>« {given} » n’est pas une durée. Saisissez des secondes, par exemple 5 ou 7.5.</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop supprime la clé de votre trousseau système.</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>Les tâches en cours, même payées, attendent que vous saisissiez une clé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>Supprimer la clé ?</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>La clé elle-même reste valide ; révoquez-la sur la page de votre compte.</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>coûterait</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}, coûterait {total}</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>Déjà dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Prompt du clip</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Ouvrir un clip</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Afficher dans la bibliothèque</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>Le fichier n’a pas de données de prompt : son prompt et ses réglages sont inconnus. Vous pouvez quand même l’ajouter ; il est copié dans votre dossier de vidéos.</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>Le fichier contient ses données de prompt. L’ajouter le copie dans votre dossier de vidéos.</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>Le fichier de ce clip était introuvable. Ajouter celui-ci le copie dans votre dossier de vidéos et rétablit le clip.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Utiliser prompt et réglages</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>Vous avez supprimé ce clip. L’ajouter le restaure.</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}, {ratio}, {seconds} s</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}, coût {price}</translation>
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
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>Générer  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>Générer - démo, gratuit</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>coûte {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>gratuit dans la démo</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>1 problème trouvé.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>Gallop fonctionne, avec 1 limitation.</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>Gallop fonctionne, avec {count} limitation.</numerusform>
            <numerusform>Gallop fonctionne, avec {count} limitations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>Tout n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>{count} problème trouvé.</numerusform>
            <numerusform>{count} problèmes trouvés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>Recherche de mises à jour…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Supprimer le rapport</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>Gallop s’est fermé de façon inattendue ({when}). Les tâches en cours continuent et aucune n’est envoyée deux fois. Un rapport d’incident se trouve sur cet ordinateur et n’a pas été envoyé ; il ne contient ni prompts ni clé.</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>Gallop a été mis à jour. Redémarrez-le pour utiliser la nouvelle version ; les tâches en cours continuent.</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>Gallop {version} est disponible ; vous avez {own}. Rien n’a été téléchargé ni installé. Les détails présentent les nouveautés.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>Le rapport a été enregistré sous « {path} ».</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>Vous avez la dernière version, Gallop {own}.</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>1 clip a été ajouté à votre bibliothèque.</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>1 clip y était déjà.</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>Importer un dossier de clips</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>Aucun clip n’a été ajouté.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’importation a été arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>{count} clip a été ajouté à votre bibliothèque.</numerusform>
            <numerusform>{count} clips ont été ajoutés à votre bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>{count} clip y était déjà.</numerusform>
            <numerusform>{count} clips y étaient déjà.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>Ajout d’un clip…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>Ajout de clips : {done} fichiers sur {total}</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>Les clips déjà ajoutés restent.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>Recherche de clips…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>Arrêter l’importation</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>Réponses copiées</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>Réponses copiées ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>Copier les réponses</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>Aucune réponse n’est conservée pour cette tâche.</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>Réponses de ShortAPI</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>Afficher les réponses de ShortAPI</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC, réponse à une vérification d’état</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC, réponse à la demande</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… abrégé ici ; « Copier les réponses » copie tout</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>$0.00, car c’est la démo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>DÉMO : rien n’est dépensé. Les montants sont simulés.</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>Si vous supprimez cette tâche, Gallop ne peut plus la suivre. Si la demande est arrivée, {usd} vous ont été facturés, que les totaux de Gallop n’incluent pas, et la vidéo n’est que sur la page de votre compte.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Ouvrez la page de votre compte ShortAPI. Si ce prompt y figure, copiez-y l’ID de tâche. Gallop suit alors cette tâche et télécharge sa vidéo. Rien n’est renvoyé ni refacturé.</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>Ouvrir {site}</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Reçu copié</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>Reçu copié ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>Supprimer cette tâche ?</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>Renvoyer pour {price}</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>Renvoyer cette tâche ?</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>ShortAPI peut encore générer et facturer cette tâche ({usd}). Si vous la supprimez, Gallop ne peut plus télécharger sa vidéo.</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>La première demande est peut-être arrivée. Dans ce cas, renvoyer coûte encore {price} et vous obtenez deux vidéos. Vérifiez d’abord la page de votre compte : si la tâche y est, suivez-la plutôt par son ID.</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>Suivre cette tâche</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>Suivre cette tâche par son ID</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>Vous avez payé {usd} pour la vidéo de cette tâche, mais elle n’est pas enregistrée sur cet ordinateur. Si vous supprimez la tâche, Gallop n’essaie plus de la télécharger et rien n’est remboursé. Pour demander un remboursement à ShortAPI, copiez d’abord le reçu.</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>{usd} vous ont été facturés. Si vous supprimez cette tâche, Gallop ne peut plus télécharger sa vidéo et rien n’est remboursé.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
</context>
<context>
    <name>KeyController</name>
    <message>
        <source>Checking the key…</source>
        <translation>Vérification de la clé…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>Consultation du trousseau…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>La clé est enregistrée. {but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>La clé a été supprimée. Les tâches attendent que vous en saisissiez une.</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>La clé fonctionne. Rien n’a été facturé.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>1 tâche attend : {usd} seront facturés à l’envoi.</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>1 tâche attend : {usd} seront facturés à l’enregistrement.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Une clé</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>Une clé se terminant par …{ending}</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>Demande à ShortAPI s’il accepte la clé. Ne coûte rien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Vérifier la clé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>Gallop génère des vidéos avec votre propre compte ShortAPI. La clé n’est envoyée qu’à ShortAPI.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Coller une autre clé pour la remplacer</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>Supprimer la clé…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>Enregistrer et envoyer pour {usd}</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Enregistrer la clé</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>L’envoyer en enregistrant la clé ({usd})</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>L’envoyer en enregistrant la clé ({usd})</numerusform>
            <numerusform>Les envoyer en enregistrant la clé ({usd})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>Stockée dans votre trousseau système, pas dans un fichier.</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>Votre clé ShortAPI</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>{count} tâche attend : {usd} seront facturés à l’envoi.</numerusform>
            <numerusform>{count} tâches attendent : {usd} seront facturés à l’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>{count} tâche attend : {usd} seront facturés à l’enregistrement.</numerusform>
            <numerusform>{count} tâches attendent : {usd} seront facturés à l’enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>{key} provenant de SHORTAPI_KEY est utilisée. Une clé enregistrée ici sert jusqu’à ce que Gallop soit relancé avec SHORTAPI_KEY.</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>{key} est utilisée jusqu’à la fermeture de Gallop.</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key} est enregistrée dans votre trousseau système.</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored} ShortAPI l’a refusée.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Collez votre clé ici</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>Aucun raccourci trouvé.</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>Jeu de touches du lecteur</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>Touches du lecteur</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Rechercher par action ou touche</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>Sélectionnez une action du lecteur pour changer sa touche.</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>Montage vidéo</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>{key} ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} sert à « {action} » et ne peut pas être changée.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} sert à « {action} ».</translation>
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
        <translation>1 clip plus ancien est encore introuvable par son texte : la recherche se met à jour.</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Toutes les collections</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>Bibliothèque en grand</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>Barre de la bibliothèque</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Rechercher dans les prompts</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>Recherche dans les prompts, noms, étiquettes et notes</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Taille des vignettes</translation>
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
            <numerusform>{count} clip plus ancien est encore introuvable par son texte : la recherche se met à jour.</numerusform>
            <numerusform>{count} clips plus anciens sont encore introuvables par leur texte : la recherche se met à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>{shown} sur 1 clip</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{shown} sur {count} clip</numerusform>
            <numerusform>{shown} sur {count} clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>1 clip restauré.</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>1 copie enregistrée dans « {folder} ».</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>1 clip ajouté à « {name} ».</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>{count} clip ajouté à « {name} ».</numerusform>
            <numerusform>{count} clips ajoutés à « {name} ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>1 clip mis à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>{count} clip mis à la corbeille.</numerusform>
            <numerusform>{count} clips mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>1 clip retiré de « {name} ».</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>{count} clip retiré de « {name} ».</numerusform>
            <numerusform>{count} clips retirés de « {name} ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>Afficher la collection</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>Afficher la corbeille</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>La copie a été enregistrée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>{count} clip restauré.</numerusform>
            <numerusform>{count} clips restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>{count} copie enregistrée dans « {folder} ».</numerusform>
            <numerusform>{count} copies enregistrées dans « {folder} ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>Aucun clip dans cette collection pour l’instant. Sélectionnez des clips, faites un clic droit dessus et choisissez Collections.</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>Aucun clip ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>Aucun clip ne correspond à « {search} ».</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>Aucun favori pour l’instant. Sélectionnez un clip et appuyez sur {key} pour le retrouver ici.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Afficher tous les clips</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>Vos clips terminés apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>Onglets de la bibliothèque</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gallop - Demo</source>
        <translation>Gallop - Démo</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>Quitter la &amp;démo</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>La démo n’a pas besoin de clé.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>Génération</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>Ce fichier est illisible : il est endommagé ou n’est pas une vidéo ({detail}). Essayez un autre lecteur.</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>Le format de ce fichier ne peut pas être affiché ici. Le fichier est en sécurité dans son dossier.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>« {name} » n’a pas pu être lu ({detail}). Ouvrez-le dans un autre lecteur.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>« {name} » n’est plus dans son dossier ou est illisible. Remettez-le en place, ou choisissez « Localiser… ».</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>À &amp;propos de Gallop</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>&amp;Collections…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>&amp;Obtenir une clé d’API</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>&amp;Importer un dossier…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>&amp;Lecture ou pause en saisissant</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Dossiers s&amp;urveillés…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>Clé d’&amp;API…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tous les clips</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Rechercher des &amp;mises à jour</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>Détails du cl&amp;ip</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>&amp;Bibliothèque en grand</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>Aller aux &amp;notifications</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>Aller au &amp;prompt</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>Aller à la &amp;file d’attente</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>Ouvrir le dossier des &amp;vidéos</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet précéd&amp;ent</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Enregistrer le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>&amp;Dépenses…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>Les tâches en cours peuvent ajouter {usd}.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Ouvrir les dépenses</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>sur {cap}</translation>
    </message>
</context>
<context>
    <name>MonthPart</name>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>Utilisé sur la limite de ce mois</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} sur {cap}, reste {left}</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} sur {cap}, {over} de trop</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, sans limite</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NamePatternEdit</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Format d’image</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>Nom du clip</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Par exemple : {name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Insérer…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Détails de la notification</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Fermer la notification</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Notification suivante</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>Notification précédente</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>NoticeController</name>
    <message>
        <source>1 job was added to the queue.</source>
        <translation>1 tâche a été ajoutée à la file d’attente.</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Saisir la clé d’API</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>Les nouvelles vidéos vont dans « {folder} ». Les clips existants restent où ils sont.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>Ceci envoie 1 tâche pour {usd}.</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>Ceci envoie {count} tâche pour {usd}.</numerusform>
            <numerusform>Ceci envoie {count} tâches pour {usd}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>Votre vidéo est prête : {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>{count} tâche a été ajoutée à la file d’attente.</numerusform>
            <numerusform>{count} tâches ont été ajoutées à la file d’attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>Le lecteur vidéo de Gallop est absent de cet ordinateur. Vos clips sont en sécurité dans leur dossier. Ouvrez-les dans un autre lecteur, ou réinstallez Gallop.</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>Vidéo HDR : les couleurs sont plus pâles que dans un lecteur HDR.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then speed up</source>
        <translation>Après J ou K : lire, puis accélérer</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>Détails du clip</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>Vitesse double</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Demi-vitesse</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Clip suivant</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>Aucun clip n’est ouvert.</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Une seconde en arrière</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Une seconde en avant</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>Pause ou lecture (entre J et L)</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Lire à l’envers</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Clip précédent</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>Définir A</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>Définir A, puis B, puis effacer les deux</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>Définir B</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Moins vite</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>Instantané sans données de prompt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Dix images en arrière</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>Dix images en avant</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Baisser le volume</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Augmenter le volume</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>{percent} % du clip</translation>
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
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>Enregistrer cette image</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>Définir A</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>Définir B</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>Définir la fin de boucle (B)</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>Définir le début de boucle (A)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>image {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>Ouvrir dans le lecteur par défaut</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the scene, who is in it and how it moves.

Audio: what you hear
Constraints: what to avoid</source>
        <translation>Décrivez la scène, qui s’y trouve et comment cela bouge.

Audio: ce que l’on entend
Constraints: ce qu’il faut éviter</translation>
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
        <translation>Couper ici</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>Longueur du prompt telle que ShortAPI la compte : un caractère chinois compte pour deux.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>Supprimer 1 caractère invisible</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>Supprimer {count} caractère invisible</numerusform>
            <numerusform>Supprimer {count} caractères invisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>Supprime la fin marquée du prompt. Vous pouvez annuler.</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>Le prompt contient 1 caractère invisible.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>Le prompt contient {count} caractère invisible.</numerusform>
            <numerusform>Le prompt contient {count} caractères invisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Vous pouvez annuler.</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · le dernier caractère serait coupé</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · le dernier caractère serait coupé ({count})</numerusform>
            <numerusform>{units} / {limit} · les {count} derniers caractères seraient coupés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>1 terminée</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 à voir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>Masqué. Appuyez pour afficher.</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>Affiché. Appuyez pour masquer.</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>{count} terminée</numerusform>
            <numerusform>{count} terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>{count} à voir</numerusform>
            <numerusform>{count} à voir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>1 vidéo est encore en génération. Démarrez Gallop d’ici un jour pour la télécharger.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>Quitter Gallop ?</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>{count} vidéo est encore en génération. Démarrez Gallop d’ici un jour pour la télécharger.</numerusform>
            <numerusform>{count} vidéos sont encore en génération. Démarrez Gallop d’ici un jour pour les télécharger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>Le premier nombre est supérieur au second : rien ne correspond.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>1 star of {max}.</source>
        <translation>1 étoile sur {max}.</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>Notes différentes.</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>Non noté.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{count} étoile sur {max}.</numerusform>
            <numerusform>{count} étoiles sur {max}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state} Appuyez sur 0 à {max} pour noter.</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>Format d’image</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>Format {ratio}, {shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>large</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>Elle ne contient aucun clip.</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>Ses clips restent dans votre bibliothèque ({clips}). Seule la collection est supprimée. Vous ne pouvez pas annuler.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>Supprimer la collection « ⁨{name}⁩ » ?</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>Supprimer la collection ?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Renommer le clip</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>Le fichier est renommé aussi.</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop cesse de suivre les tâches en cours, qui peuvent encore être générées et facturées. La page de votre compte ShortAPI les liste.</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop cesse de suivre les tâches envoyées depuis, qui peuvent encore être générées et facturées. La page de votre compte ShortAPI les liste.</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>Les tâches qui attendaient alors d’être envoyées deviennent incertaines : elles ont pu l’être depuis, donc Gallop ne les envoie pas de lui-même.</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>Garder la liste actuelle</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Démarrer avec une liste vide</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>Démarrer avec une liste vide ?</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>La liste actuelle est conservée dans un fichier séparé. Rien n’est facturé.</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>La liste endommagée est conservée dans un fichier séparé. Rien n’est facturé.</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>La liste des tâches revient au {day}.</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>Les vidéos enregistrées depuis restent dans leur dossier mais quittent la bibliothèque, et les frais depuis ne comptent plus dans vos dépenses ni vos limites.</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>Vos vidéos restent dans leur dossier, mais la bibliothèque démarre vide, et vos dépenses ainsi que ce qui compte pour vos limites repartent de zéro.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Supprimer le rapport</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>Ce rapport se trouve sur cet ordinateur et n’a pas été envoyé. Il ne contient ni prompts ni clé.</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>Résolution {name} : {price}</translation>
    </message>
    <message>
        <source>{price} per second</source>
        <translation>{price} par seconde</translation>
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
        <translation>Aucune recherche enregistrée</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Supprimer une recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>Remplace la recherche enregistrée du même nom.</translation>
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
        <translation>De 1 à 5. Les autres attendent.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>Tout dans un dossier</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>Une adresse https:// que ShortAPI appelle à la fin d’une tâche. Gallop n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Vérifier les mises à jour chaque semaine</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>Les clips existants restent où ils sont.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Tâches simultanées</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>M’avertir quand une vidéo est terminée</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>Un par collection</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>Un par mois</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>Seulement si la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Ouvrir les dépenses</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>Par génération</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>Lit la liste publique des versions ; n’envoie rien sur vous et n’installe rien.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>Les fichiers sont nommés comme avant.</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>Gallop demande avant de dépasser une limite. Les tâches en cours comptent. Laissez un champ vide pour ne pas limiter.</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>Les nouveaux fichiers sont nommés ainsi.</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>Rien n’est envoyé tant que la limite est « {limit} ».</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>La limite est de {amount}.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Aucune limite.</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>Ce dont Gallop a besoin sur cet ordinateur et pour joindre ShortAPI. La vérification ne coûte rien.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>Volet latéral</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>Afficher : {part}</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barre latérale</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Tri : {order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>1 tâche exportée vers « {path} ».</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>{count} tâche exportée vers « {path} ».</numerusform>
            <numerusform>{count} tâches exportées vers « {path} ».</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>Aucun reçu copié : la tâche de ce clip n’est pas dans la liste des tâches de Gallop. La page de votre compte ShortAPI indique les frais.</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>La liste des tâches n’est pas encore ouverte.</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>{count} reçus sur {all} copiés. Les tâches des autres clips ne sont pas dans la liste des tâches de Gallop. La page de votre compte ShortAPI indique les frais.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>1 clip conservé</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>1 tâche incertaine a pu coûter {usd}, non comptés ici.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>Lecture de la liste des tâches…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>Ceci est la démo : ces montants sont simulés.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>Vous avez autorisé 1 de ces tâches au-delà d’une limite.</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>Vous avez autorisé {count} de ces tâches au-delà d’une limite.</numerusform>
            <numerusform>Vous avez autorisé {count} de ces tâches au-delà d’une limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>net · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>net · {clips} · {price} par clip conservé</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>{count} clip conservé</numerusform>
            <numerusform>{count} clips conservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>{count} tâche incertaine a pu coûter {usd} au total, non comptés ici.</numerusform>
            <numerusform>{count} tâches incertaines ont pu coûter {usd} au total, non comptés ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>Clips conservés</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>Par clip conservé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{column}, {row}: {value}</source>
        <translation>{column}, {row} : {value}</translation>
    </message>
</context>
<context>
    <name>SpendingTable</name>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>Par résolution</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>Rien n’a été facturé sur cette période.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Describe what you want to see and press Generate, or select a clip in the library.</source>
        <translation>Décrivez ce que vous voulez voir et appuyez sur Générer, ou sélectionnez un clip dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>Ceci est la démo : les clips sont simulés et gratuits.
Pour utiliser votre propre clé, choisissez « Quitter la démo » dans le menu Fichier.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Utiliser prompt et réglages</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>Instantané enregistré sous « {name} ».</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>Votre vidéo est prête</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>Les clips sont simulés et gratuits.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>Gallop se connecte quand c’est nécessaire.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>Aucune connexion réseau.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>ShortAPI a répondu à la dernière demande.</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>ShortAPI est injoignable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>La dernière demande n’a pas atteint ShortAPI.</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ ShortAPI a refusé la clé</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>Étiquettes existantes</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>Appuyez sur Entrée ou virgule pour ajouter une étiquette, sur Retour arrière pour retirer la dernière.</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>Retirer l’étiquette {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>Étiquette {tag} ajoutée</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>Étiquette {tag} retirée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>Moins de prises</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>Plus de prises</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Prises</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>Annuler : {setting}</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>Appuyez sur Entrée pour renommer le clip et son fichier.</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>Si la page ne la liste pas : l’envoyer comme nouvelle tâche pour {price}. Si la première est bien arrivée, vous paierez les deux.</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Si la page de votre compte liste ce prompt : Gallop suit cette tâche et télécharge sa vidéo. Rien n’est renvoyé ni refacturé.</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>La retirer de Gallop. Si elle est bien arrivée, vous avez quand même payé, et la vidéo n’est que sur la page de votre compte.</translation>
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
        <translation>Changer le dossier des vidéos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>Les clips existants restent où ils sont. Les tâches déjà dans la file s’enregistrent encore dans l’ancien dossier.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>Dossier des vidéos</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>Seul le dossier des vidéos est surveillé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dossiers surveillés</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>Quand le fichier d’un clip est introuvable, Gallop cherche dans le dossier des vidéos et dans ces dossiers. Les dossiers importés sont ajoutés automatiquement. En retirer un ici ne supprime ni fichiers ni clips.</translation>
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
        <translation>Un clip de {seconds} secondes coûte {prices}, facturés sur votre compte ShortAPI. Le prix exact figure toujours d’abord sur le bouton.</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>Décrivez une scène et obtenez une courte vidéo sonore, générée par {model}.</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Saisir la clé d’API</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>La démo est gratuite et sans clé ; ses clips sont simulés.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>Écrivez. Voyez le prix. Regardez.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
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
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>Comparée à l’horloge de ShortAPI. Laissez votre système régler automatiquement la date, l’heure et le fuseau : une horloge fausse rend les certificats apparemment invalides et fait débuter les limites quotidiennes au mauvais moment.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>Saisir la clé d’API…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>Gallop interroge ShortAPI sur une tâche qui n’existe pas. La réponse montre si la clé est acceptée. Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>Gallop inclut les décodeurs des vidéos de ShortAPI (H.264, H.265, AAC). S’il en manque un, réinstallez Gallop.</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop envoie à ShortAPI une demande sans votre clé. Sans réponse, vérifiez que vous êtes en ligne, si le réseau exige une connexion et si un pare-feu bloque Gallop.</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>Gallop fait confiance aux mêmes certificats que votre système et n’envoie votre clé que par une connexion chiffrée. Une horloge fausse, un réseau exigeant une connexion ou un logiciel de sécurité qui inspecte le trafic peuvent la rompre.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>La sortie que votre système utilise. Branchez des haut-parleurs ou un casque, ou choisissez une sortie dans les réglages du son du système.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>Codecs vidéo</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>Où sont enregistrées les nouvelles vidéos. Une vidéo prend 5 à 30 Mo. Vous pouvez changer de dossier sous Clips ; les vidéos payées attendent qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>Vous pouvez définir un proxy dans les réglages réseau du système ou les variables HTTPS_PROXY et NO_PROXY. Redémarrez Gallop après un changement.</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>Votre clé est enregistrée dans le trousseau système. Sous Linux, installez et déverrouillez GNOME Keyring ou KWallet, ou saisissez la clé à chaque démarrage de Gallop.</translation>
    </message>
    <message>
        <source>{action}: {part}</source>
        <translation>{action} : {part}</translation>
    </message>
</context>
<context>
    <name>desktop entry</name>
    <message>
        <source>Make videos from text with HappyHorse</source>
        <translation>Créer des vidéos à partir de texte avec HappyHorse</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>Créer des vidéos à partir de texte avec HappyHorse, en connaissant le prix d’avance</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>Générateur de vidéos</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>vidéo;texte en vidéo;HappyHorse;ShortAPI;</translation>
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
        <translation>Format d’image</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>DÉMO : rien n’a été facturé</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>Démo, gratuit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>Prix total</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Taille totale</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>variable</translation>
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
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{total} and 1 unknown price</source>
        <translation>{total} et 1 prix inconnu</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total} et {count} prix inconnu</numerusform>
            <numerusform>{total} et {count} prix inconnus</numerusform>
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
        <translation>1 étoile ou plus</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>Collection : {name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>À partir de {low}</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>Prix décroissant</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Meilleures notes d’abord</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Plus longs d’abord</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>Prix croissant</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Plus courts d’abord</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Étiquette : {tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>Jusqu’à {high}</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} étoile</numerusform>
            <numerusform>{count} étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>{count} étoile ou plus</numerusform>
            <numerusform>{count} étoiles ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
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
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Autorisée une fois</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>Appartient à un autre service</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>Copier l’ID de tâche</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copier le prompt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>Téléchargement · {received} Mo</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>Téléchargement · {received} sur {total} Mo</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>Saisir son ID de tâche…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>Échec - frais inconnus</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>Échec - {usd} facturés</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>Échec - non facturé</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>Échec - remboursé</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>Gallop revérifie cette tâche et télécharge sa vidéo. Rien n’est renvoyé ni refacturé.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>Génération · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>Génération · {elapsed}, en général {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>Elle est envoyée à son tour et facturée comme indiqué.</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>Elle n’est ni envoyée ni facturée avant la reprise.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>Elle n’a pas été envoyée et n’est pas facturée. Ceci la retire de la liste.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ID de tâche</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Pas encore communiqué</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>Non communiqué ; voir la page du compte</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>Non suivie</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>Non suivie - {usd} facturés</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>Non suivie - peut encore être facturée</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>Rien (non envoyée)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>Remet le prompt et les réglages dans l’éditeur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>Prête - début du téléchargement</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>Prête depuis {age} ; les liens durent environ un jour</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>Refusée - non facturée</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>La retire de Gallop, qui ne peut alors plus télécharger sa vidéo. Elle peut encore être générée et facturée.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>Reprendre - démo, gratuit</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>Reprendre {count} pour {usd}</numerusform>
            <numerusform>Reprendre les {count} pour {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>Reprendre pour {usd}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>Renvoyer (peut être facturé deux fois)…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>Envoyer {count} pour {usd}</numerusform>
            <numerusform>Envoyer les {count} pour {usd}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>Envoyer {count} d’ici pour {usd}</numerusform>
            <numerusform>Envoyer les {count} d’ici pour {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>Envoyer pour {usd}</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>Envoyer d’ici pour {usd}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>Renvoie chaque tâche échouée ou refusée. Chacune est facturée ; le total est indiqué.</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>Envoie le même prompt et les mêmes réglages comme nouvelle tâche, facturée comme indiqué.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>ShortAPI ne peut pas arrêter une tâche : la vidéo peut encore être générée et facturée. Gallop cesse seulement de la vérifier. Vous pouvez la suivre à nouveau à tout moment ; ShortAPI garde une vidéo terminée environ un jour.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>ShortAPI ne connaît pas cet ID de tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>Ne plus suivre (peut encore être facturée)</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>Cet ID appartient à une autre tâche</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Suivre à nouveau</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>Réessayer - démo, gratuit</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>Réessayer pour {usd}</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>Réessayer les {count} - démo, gratuit</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>Réessayer les {count} pour {usd}</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>Incertaine - peut-être facturée</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>Inconnu : rien, ou environ {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Utiliser prompt et réglages</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>En attente - ShortAPI est occupé</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>En attente d’un dossier</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>En attente d’une clé</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>En attente de crédit</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente de son tour</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>En attente du réseau</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>En attente de votre accord</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>prise {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>{count} en cours</numerusform>
            <numerusform>{count} en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} en attente</numerusform>
            <numerusform>{count} en attente</numerusform>
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
        <translation>{state} · prête depuis {age}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>1 étoile</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Le fichier est introuvable</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} étoile</numerusform>
            <numerusform>{count} étoiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>Une démo gratuite montre comment tout fonctionne, sans clé.</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>Une tâche payée n’est jamais envoyée deux fois ni perdue, même après un plantage.</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>Chaque vidéo est enregistrée sur votre ordinateur avec son prompt et se retrouve facilement.</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>ShortAPI génère les vidéos avec votre propre clé API et débite votre compte. Gallop est un logiciel indépendant, sans lien avec Alibaba ni ShortAPI.</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>Le prix exact figure sur le bouton avant tout envoi.</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>Écrivez ce que vous voulez voir, vérifiez le prix exact et regardez la vidéo que HappyHorse-1.0 en fait.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>1 tâche attend votre accord.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Ajouter du crédit</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>Saisir la clé d’API</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Que puis-je faire ?</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>{count} tâche attend votre accord.</numerusform>
            <numerusform>{count} tâches attendent votre accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>{count} tâche a échoué. La dernière :</numerusform>
            <numerusform>{count} tâches ont échoué. La dernière :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>{count} tâche a peut-être été facturée. La plus ancienne :</numerusform>
            <numerusform>{count} tâches ont peut-être été facturées. La plus ancienne :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>Un clip dure de {min} à {max} secondes, pas {given}. Rien n’a été envoyé. Choisissez une durée dans cet intervalle.</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>Un nom ne peut pas être vide. Utilisez par exemple {example}. L’ancien modèle reste utilisé ; vos fichiers n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>Une limite de dépenses doit être un montant en dollars américains, par exemple 5 ou 2.50, ou vide pour aucune limite. La limite n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Une vidéo dure {given} s, mais {wanted} s étaient demandées. La télécharger à nouveau a donné le même résultat. Elle est dans votre bibliothèque et rien de plus n’est facturé. Pour être remboursé, demandez-le à ShortAPI en indiquant l’ID de tâche {job}.</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Une commande « gallop generate » est encore en cours. Cette fenêtre continue quand elle est terminée. D’ici là, vous pouvez regarder vos clips sans les modifier, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>Une autre fenêtre (ou commande) de Gallop traite la tâche « {prompt} » dans la même liste ; celle-ci n’y a donc pas touché. Elle n’a pas été envoyée deux fois. Fermez l’une des deux, et l’autre continue.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>Une autre fenêtre (ou commande) de Gallop, peut-être dans une autre session, a ouvert la liste des tâches de « {path} » ou ne répond plus. Rien n’est envoyé d’ici avant sa fermeture, pour qu’aucune tâche ne parte deux fois. Ensuite cette fenêtre continue.</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>Un autre programme utilise les fichiers de Gallop dans « {path} ». Les vidéos payées attendent chez ShortAPI, et rien de nouveau n’est envoyé ni facturé. Fermez ce programme pour continuer, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>Gallop ne peut pas vérifier cette tâche sans clé d’API valide. La tâche a été envoyée et facturée comme indiqué ; rien de plus n’est facturé. Saisissez une clé valide pour continuer.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>Gallop ne trouve pas de dossier pour ses fichiers : cet utilisateur n’a pas de dossier personnel, ou le dossier actuel n’existe plus. Rien n’a été envoyé. Définissez HOME, ou GALLOP_HOME avec un chemin complet.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>Gallop ne trouve pas « {folder} », où une vidéo devait être enregistrée, ou ne peut pas y écrire. La vidéo a été enregistrée sous « {path} », et rien de plus n’est facturé. Déplacez-la où vous voulez.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>Gallop ne peut pas lire les sauvegardes de votre liste des tâches dans « {path} » ({detail}). La liste n’a pas été modifiée. Autorisez la lecture à cet endroit, puis réessayez.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>Gallop ne peut pas lire le dossier « {path} » ({detail}). Vos fichiers n’ont pas été modifiés. Choisissez un autre dossier, ou autorisez la lecture à cet endroit.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>Gallop ne peut pas lire vos réglages dans « {path} » ({detail}) ; vos limites de dépenses sont donc perdues. Rien n’a été facturé ; tâches et vidéos n’ont pas été modifiées. Gallop n’envoie aucune tâche tant que vous n’avez pas vérifié les limites dans les réglages. L’ancien fichier est conservé sous « {kept} ».</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>Gallop ne peut pas lire vos réglages dans « {path} » ({detail}). Il utilise sa dernière bonne copie, limites de dépenses comprises. Rien n’a été facturé ; tâches et vidéos n’ont pas été modifiées. Gallop n’envoie aucune tâche tant que vous n’avez pas vérifié les limites dans les réglages.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>Gallop ne peut pas lire « {path} » ({detail}). Vos fichiers n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>Gallop ne peut pas écrire dans sa liste des tâches « {path} » ({detail}) ; le dernier état d’une tâche n’est donc pas noté. La tâche continue et rien de plus n’est facturé. Gallop réessaie automatiquement. Libérez de l’espace ou autorisez l’écriture avant de le fermer.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>Gallop ne peut pas écrire dans sa liste des tâches « {path} » ({detail}). Rien n’a été envoyé ni facturé : une tâche est notée avant d’être envoyée. Libérez de l’espace ou autorisez l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>Gallop ne peut pas écrire dans votre bibliothèque « {path} » ({detail}) ; votre modification n’a donc pas été enregistrée, ou pas pour tous les clips. Aucun clip n’est perdu. Fermez les programmes qui utilisent le fichier, libérez de l’espace ou autorisez l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Gallop a été fermé pendant l’envoi de cette tâche, qui a donc pu être facturée. Elle n’a pas été renvoyée. Vérifiez si elle figure sur la page de votre compte ShortAPI, puis choisissez.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>Gallop n’a pas pu rechercher de mises à jour ({detail}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>Gallop n’a pas pu lire la liste des versions ({detail}). Ouvrez la page de téléchargement, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Gallop termine encore sa dernière demande. Cette fenêtre continue ensuite, en général sous 15 secondes. D’ici là, vous pouvez regarder vos clips sans les modifier, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>Gallop n’a pas le droit d’écrire dans « {path} ». Les vidéos payées attendent chez ShortAPI, et rien de nouveau n’est envoyé ni facturé. Autorisez l’écriture pour continuer, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>Manquant : {names}. Certaines vidéos ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>Aucune autorité de certification n’est approuvée, donc aucun serveur ne peut l’être. Installez le paquet ca-certificates.</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>Aucun proxy n’est défini. Gallop se connecte directement.</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>Aucune connexion sécurisée à {host} ({detail}).</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>Aucune sortie audio trouvée. Les vidéos sont lues sans son.</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>Non vérifié : la démo reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>Seulement {size} Go libres pour les vidéos dans « {path} ».</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>Les demandes passent par le proxy {proxy}, qui ne fonctionne pas ({detail}).</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>Les demandes passent par le proxy {proxy}.</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>ShortAPI a accepté des tâches absentes de votre liste : {job_ids}. Elles ont pu être facturées ; rien n’est renvoyé. Restaurez une sauvegarde de la liste qui les contient, ou demandez les vidéos à ShortAPI avec ces ID de tâches.</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI accepte la clé.</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI a répondu à cette tâche avec l’ID d’une autre de vos tâches : « {prompt} ». Celle-ci a pu être facturée sans être générée. Elle n’a pas été renvoyée. Vérifiez si elle figure sur la page de votre compte ShortAPI, puis choisissez.</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI a répondu avec les données d’une autre tâche, qui n’ont pas été utilisées. Rien de plus n’est facturé ; Gallop continue de vérifier. Si vous avez saisi l’ID vous-même, contrôlez-le ; vous pouvez le corriger.</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>ShortAPI a demandé à Gallop d’attendre jusqu’à {until}. Les tâches déjà envoyées y continuent, sans frais supplémentaires. Pour ne plus attendre, choisissez « Vérifier maintenant » ou redémarrez Gallop.</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>ShortAPI est injoignable ({detail}). Rien n’a été envoyé ni facturé. Gallop réessaie automatiquement.</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>ShortAPI n’a pas répondu au sujet de cette tâche ({detail}). Rien de plus n’est facturé ; Gallop continue de vérifier.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI ne connaît pas encore cet ID de tâche. Rien de plus n’est facturé ; Gallop continue de vérifier. Si vous avez saisi l’ID vous-même, contrôlez-le ; vous pouvez le corriger.</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>ShortAPI est trop occupé pour prendre cette tâche maintenant. Rien n’a été facturé. Gallop réessaie automatiquement.</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>ShortAPI facture maintenant {new} par seconde en {resolution} (auparavant {old}). Les tâches terminées ont été facturées comme indiqué. Les estimations utilisent le nouveau prix.</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI a refusé la clé d’API. Rien n’a été facturé. Saisissez une clé valide pour envoyer les tâches en attente.</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>ShortAPI a refusé la clé.</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI a refusé cette tâche : {reason} Rien n’a été facturé. Modifiez ce qui pose problème (souvent des personnes réelles, des marques, de la violence ou de la nudité), puis réessayez. Votre prompt et vos réglages sont conservés.</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI a refusé cette clé ; elle n’a donc pas été enregistrée. Rien n’a été envoyé ni facturé. Copiez-la à nouveau depuis la page de votre compte.</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>ShortAPI a annoncé {charged} de frais pour une tâche estimée à {estimate}. Gallop l’a noté, et cela compte dans vos limites. Comparez avec la page de votre compte ShortAPI. Si c’est faux là aussi, envoyez le reçu de la tâche au support de ShortAPI.</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>ShortAPI indique que cette vidéo est terminée mais ne fournit aucun fichier. Elle a été facturée comme indiqué. Gallop continue de vérifier tant que sa fenêtre est ouverte et à chaque démarrage. Si cela ne suffit pas, demandez un remboursement à ShortAPI en indiquant l’ID de tâche.</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Une partie de l’image ou du son d’une vidéo est endommagée. La télécharger à nouveau a donné le même résultat. Elle est dans votre bibliothèque et rien de plus n’est facturé. Pour être remboursé, demandez-le à ShortAPI en indiquant l’ID de tâche {job}.</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>Certains réglages dans « {path} » n’ont pas pu être lus ({detail}) ; vos limites de dépenses peuvent donc être fausses. Rien n’a été envoyé ni facturé. Vérifiez les limites dans les réglages, ou corrigez le fichier et retirez-en limits_doubt. Vous pouvez aussi autoriser une fois.</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>Un problème est survenu dans Gallop ({detail}). Les tâches déjà envoyées sont en sécurité dans la liste. Redémarrez Gallop et signalez-le.</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>Le son sort sur « {device} ».</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>La sauvegarde « {path} » n’a pas pu être restaurée ({detail}). Votre liste actuelle n’a pas été modifiée. Choisissez une autre sauvegarde, ou libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>L’adresse de rappel doit être une adresse https:// complète. Rien n’a été envoyé. Corrigez-la dans les réglages, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>Le clip n’a pas pu être enregistré dans « {path} » ({detail}). Votre propre copie n’a pas été modifiée. Choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>Le rapport d’incident « {path} » n’a pas pu être lu, enregistré ou supprimé ({detail}). Tâches et vidéos n’ont pas été modifiées.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>La démo n’a pas besoin de clé.</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>Le diagnostic n’a pas pu être enregistré dans « {path} » ({detail}). Choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>Le disque contenant « {path} » est plein. Les vidéos payées attendent chez ShortAPI, et rien de nouveau n’est envoyé ni facturé. Libérez de l’espace pour continuer, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>Le fichier téléchargé ne peut pas être lu ({detail}). Rien de plus n’est facturé ; Gallop le télécharge à nouveau.</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>Le téléchargement s’est arrêté ({detail}). Rien de plus n’est facturé ; Gallop continue automatiquement.</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>Le fichier de ce clip n’est plus à « {path} ». Le clip reste dans votre bibliothèque. Connectez son disque, ou choisissez « Localiser… » pour trouver le fichier.</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>Le dossier « {path} » est introuvable ou ne peut pas être créé. Les vidéos payées attendent chez ShortAPI, et rien de nouveau n’est envoyé ni facturé. Connectez le disque pour continuer, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>L’ID de tâche saisi appartient à une autre de vos tâches : « {prompt} ». Il n’a pas été utilisé, pour qu’aucuns frais ne comptent deux fois. Rien n’a été envoyé ni facturé. Cherchez sur la page de votre compte ShortAPI une tâche qui n’est pas encore dans Gallop.</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>La tâche a changé avant de pouvoir être renvoyée ; elle ne l’a donc pas été et rien n’a été facturé. La file d’attente montre son nouvel état.</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>La tâche n’a pas pu être retirée ou mise en pause, car Gallop ne peut pas écrire dans la liste des tâches « {path} » ({detail}). Rien n’a encore été facturé, mais elle sera envoyée à son tour ou au prochain démarrage. Libérez de l’espace ou autorisez l’écriture, puis retirez-la à nouveau.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>La liste des tâches n’est pas encore ouverte ; le dossier des vidéos est donc inconnu.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>La liste des tâches n’est pas encore ouverte. Rien n’a été modifié ni envoyé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>La clé n’a pas pu être vérifiée auprès de ShortAPI ({detail}). Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>La clé est utilisée. Pour l’enregistrer, déverrouillez votre trousseau système : le système demande son mot de passe, peut-être dans une fenêtre derrière celle-ci. D’ici là, la clé n’est gardée que jusqu’à la fermeture de Gallop.</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>Le lien vers la vidéo terminée ne fonctionne plus. Rien de plus n’est facturé ; Gallop demande un nouveau lien.</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>Le prompt contient des caractères de contrôle invisibles ({count}, le premier en position {position}). Rien n’a été envoyé. Supprimez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>Les données de prompt n’ont pas pu être enregistrées dans « {path} » ({detail}). Le clip et son prompt sont dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>Le prompt est vide. Rien n’a été envoyé. Écrivez ce que vous voulez voir.</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>Le prompt est trop long : {units} caractères sur {limit}. ShortAPI supprimerait la fin sans prévenir (caractères perdus : {lost}). Rien n’a été envoyé. Raccourcissez-le, ou coupez-le là.</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>L’instantané n’a pas pu être enregistré sous « {path} » ({detail}). Le clip n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>La limite de dépenses {name} dans « {path} » est « {value} », ce qui n’est pas un montant en dollars américains. Rien n’a été envoyé ni facturé. Indiquez un montant tel que 5 ou 2.50, ou autorisez une fois.</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>Les certificats approuvés ne peuvent pas être lus ({detail}).</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>La vidéo est terminée et payée, mais n’a pas pu être téléchargée ({detail}). Rien n’est perdu : Gallop continue d’essayer tant que sa fenêtre est ouverte et à chaque démarrage. Vous pouvez aussi la télécharger à nouveau maintenant.</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>Il n’y a pas encore de clé d’API ; aucune vidéo ne peut être générée.</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>Il n’y a pas encore de clé d’API. Rien n’a été envoyé ni facturé. Saisissez votre clé pour envoyer les tâches en attente.</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>1 autre clip est dans le même cas.</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>{count} autre clip est dans le même cas.</numerusform>
            <numerusform>{count} autres clips sont dans le même cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Cet ordinateur n’a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>Cet ordinateur n’a pas de trousseau système ; la clé n’est gardée que jusqu’à la fermeture de Gallop.</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>Cet ordinateur n’a pas de trousseau système. Votre clé n’est gardée que jusqu’à la fermeture de Gallop.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>L’horloge de cet ordinateur est exacte.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>L’horloge de cet ordinateur avance de {minutes} minutes.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>L’horloge de cet ordinateur retarde de {minutes} minutes.</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>Cette copie n’a pas d’adresse de mise à jour. Vérifiez là où vous l’avez téléchargée.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>Ceci ne ressemble pas à une clé d’API : elle est vide, ou contient des espaces ou des caractères inhabituels. Elle n’a pas été utilisée. Copiez-la à nouveau depuis la page de votre compte.</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>Cette tâche appartient à un autre service, {service} ; Gallop utilise maintenant {here}. Elle n’est ni envoyée, ni suivie, ni facturée d’ici. Démarrez Gallop avec cette adresse pour continuer. Une tâche jamais envoyée peut aussi l’être d’ici ; elle est alors facturée ici.</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Cette tâche n’a pas reçu de réponse claire de ShortAPI ({detail}) et a pu être facturée. Elle n’a pas été renvoyée. Vérifiez si elle figure sur la page de votre compte ShortAPI, puis choisissez.</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>Cette tâche a attendu une clé ou longtemps ; Gallop demande donc avant de l’envoyer. Rien n’a été envoyé ni facturé. Envoyez-la, ou retirez-la.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Cette tâche attendait son envoi quand sa liste a été copiée, déplacée ou restaurée par une sauvegarde du système ; elle a donc pu être envoyée et facturée de là. Elle n’a pas été envoyée d’ici. Vérifiez si elle figure sur la page de votre compte ShortAPI, puis choisissez.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Cette tâche attendait son envoi quand la sauvegarde restaurée a été faite ; elle a donc pu être envoyée et facturée depuis. Elle n’a pas été renvoyée. Vérifiez si elle figure sur la page de votre compte ShortAPI, puis choisissez.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>Ce modèle ne propose pas le format « {given} ». Rien n’a été envoyé. Choisissez parmi {options}.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>Ce modèle ne propose pas la résolution « {given} ». Rien n’a été envoyé. Choisissez parmi {options}.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>Cette vidéo a échoué. ShortAPI indique : {reason} Il n’a pas communiqué tous les frais ou remboursements : consultez la page de votre compte. Votre prompt et vos réglages sont conservés.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>Cette vidéo a échoué. ShortAPI indique : {reason} {charged} ont été facturés et {refunded} remboursés. Votre prompt et vos réglages sont conservés.</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Cela coûterait {total}, plus que votre limite de {cap} par génération. Rien n’a été envoyé ni facturé. Changez la limite dans les réglages, ou autorisez une fois.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Cela coûterait {total}. Avec {committed} déjà dépensés ou en cours ce mois-ci, c’est plus que votre limite de {cap} par mois. Rien n’a été envoyé ni facturé. Changez la limite dans les réglages, ou autorisez une fois.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Cela coûterait {total}. Avec {committed} déjà dépensés ou en cours aujourd’hui, c’est plus que votre limite de {cap} par jour. Rien n’a été envoyé ni facturé. Changez la limite dans les réglages, ou autorisez une fois.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>La sauvegarde du jour de votre liste des tâches n’a pas pu être enregistrée dans « {path} » ({detail}). La liste et les sauvegardes plus anciennes n’ont pas été modifiées. Libérez de l’espace ou autorisez l’écriture. Gallop réessaie à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>Autorités de certification approuvées : {count}.</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>Inconnu, car {host} n’a pas répondu.</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>Déverrouillez votre trousseau système : le système demande son mot de passe, peut-être dans une fenêtre derrière celle-ci. Les tâches en attente partent ensuite. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>Les vidéos peuvent être lues et affichées.</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>Les vidéos ne peuvent pas être enregistrées dans « {path} » ({detail}).</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>Les vidéos ne peuvent pas être enregistrées dans « {path} » : {detail}. Rien n’a été envoyé. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>Le contenu de votre trousseau système ne ressemble pas à une clé d’API ; il n’a donc pas été utilisé. Saisissez à nouveau votre clé.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>Le contenu de votre trousseau système n’est pas une clé d’API.</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>Vous pouvez générer de 1 à {max} prises à la fois, pas {given}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>Votre compte ShortAPI n’a plus de crédit. Rien n’a été facturé. Ajoutez du crédit, puis reprenez.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>Votre liste des tâches dans « {path} » est endommagée ({detail}). Elle n’a pas été modifiée et rien n’a été facturé. Dans la fenêtre de Gallop, vous pouvez restaurer une sauvegarde ou démarrer avec une liste vide ; le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>Votre liste des tâches dans « {path} » a été enregistrée par un Gallop plus récent (format {found} ; celui-ci lit jusqu’à {known}). Elle n’a pas été modifiée et rien n’a été facturé. Démarrez le Gallop plus récent.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>Vos réglages n’ont pas pu être enregistrés dans « {path} » ({detail}). Ils valent jusqu’à la fermeture de Gallop ; tâches et vidéos n’ont pas été modifiées. Libérez de l’espace ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>Vos réglages dans « {path} » ont été enregistrés par un Gallop plus récent (format {found} ; celui-ci lit jusqu’à {known}). Celui-ci utilise ce qu’il comprend sans modifier le fichier ; vos changements valent donc jusqu’à sa fermeture. Rien n’a été facturé. Vérifiez vos limites, ou démarrez le Gallop plus récent.</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>Vos dépenses n’ont pas pu être exportées vers « {path} » ({detail}). Votre liste des tâches n’a pas été modifiée. Choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>Votre système vérifie les certificats.</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>Votre trousseau système n’a pas enregistré la clé ; elle n’est gardée que jusqu’à la fermeture de Gallop.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>Votre trousseau système est verrouillé ou ne répond pas ; Gallop ne peut donc ni y lire ni y enregistrer de clé. Une clé saisie maintenant n’est gardée que jusqu’à la fermeture de Gallop. Déverrouillez le trousseau, puis réessayez ou enregistrez à nouveau la clé.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>Votre trousseau système est verrouillé ou ne répond pas ; la clé peut donc encore s’y trouver. Gallop ne l’utilise plus dans cette fenêtre. Déverrouillez le trousseau, puis supprimez à nouveau la clé.</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>Votre trousseau système est verrouillé ; la clé qu’il contient ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>Votre trousseau système fonctionne.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>{count} ignorés ({names}) : les liens vers d’autres dossiers et les liens rompus ne sont pas suivis.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>{count} ignorés ({names}) : seules les vidéos MP4, MOV, MKV et WebM peuvent être ajoutées.</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>{failed} fichiers sur {all} n’ont pas pu être ajoutés à votre bibliothèque : {names}. Ils ne peuvent pas être lus. Vos fichiers n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} répond.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>{host} est injoignable ({detail}).</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>{size} Go libres pour les vidéos dans « {path} ».</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}. Rien n’a été facturé, et la tâche a été retirée de la liste, car cette commande n’attend pas. {now}.</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}. La tâche a été envoyée : {charge}. Elle reste dans la liste, et rien de plus n’est facturé. {now}.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>« {given} » ne peut pas servir d’adresse d’API, car votre clé voyagerait sans protection. Utilisez une adresse commençant par https:// (http:// seulement pour cet ordinateur). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>« {given} » ne peut pas figurer dans un nom. Vous pouvez utiliser {known}. L’ancien modèle reste utilisé ; vos fichiers n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>« {path} » ne peut pas être le dossier des vidéos : {detail}. Vos vidéos n’ont pas été modifiées. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>« {path} » n’a pas pu être mis à la corbeille ({detail}). Il est toujours dans son dossier et dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>« {path} » n’a pas pu être renommé ou déplacé ({detail}). Il n’a pas été modifié. Fermez les programmes qui l’utilisent, ou autorisez l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>« {path} » n’a pas pu être restauré ({detail}). Restaurez-le depuis la corbeille du système, puis choisissez « Localiser… » pour le clip.</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>« {path} » n’a pas de données de prompt : son prompt et ses réglages sont inconnus. Vous pouvez quand même l’ajouter à votre bibliothèque.</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>« {path} » dans les réglages ne peut pas être le dossier des vidéos : {detail}. Vos vidéos n’ont pas été modifiées. Les nouvelles sont enregistrées dans le dossier standard jusqu’à ce que vous en choisissiez un autre.</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>« {path} » n’est pas le fichier de ce clip : son contenu est différent. Rien n’a été modifié. Choisissez le bon fichier, ou ajoutez celui-ci à votre bibliothèque comme nouveau clip.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>Repair Gallop {version}</source>
        <translation>Réparer Gallop {version}</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>Le programme d’installation restaure tous les fichiers du programme. Vos vidéos, votre bibliothèque, vos réglages et votre clé restent tels quels.</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>Cette version est déjà installée.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 prise</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>Consultation du trousseau système…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>Fin de la dernière demande…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>Clé provenant de SHORTAPI_KEY</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>Clé de votre trousseau système</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>Clé gardée jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Aucune clé d’API</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Aucune clé requise</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>Ouverture de la liste des tâches…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>La liste des tâches n’est pas ouverte</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>En attente de la fin de la commande…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>En attente de la fermeture de l’autre fenêtre…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count} prise</numerusform>
            <numerusform>{count} prises</numerusform>
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

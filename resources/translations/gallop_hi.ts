<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>{model} के लिए डेस्कटॉप स्टूडियो।</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>Gallop के बारे में</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>Gallop केवल {url} से डाउनलोड करें। डाउनलोड जाँचने के लिए उसका SHA-256 चेकसम उस पेज पर SHA256SUMS में दिए चेकसम से मिलाएँ।</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License, संस्करण 3 या बाद वाले के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>इसमें दूसरों का सॉफ़्टवेयर शामिल है, हर हिस्सा अपने लाइसेंस के तहत।</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>स्वतंत्र सॉफ़्टवेयर, Alibaba या ShortAPI से संबद्ध नहीं।</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>{source} से {date} की कीमतें।</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>सोर्स कोड</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>दूसरों के लाइसेंस</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>इस कॉपी में यह नहीं लिखा कि इसे किसने प्रकाशित किया। डाउनलोड जाँचने के लिए उसका SHA-256 चेकसम प्रकाशक की SHA256SUMS फ़ाइल में दिए चेकसम से मिलाएँ।</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>आप Gallop को उसके सोर्स कोड से चला रहे हैं, डाउनलोड से नहीं।</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>आप Gallop को उसके सोर्स कोड से चला रहे हैं। उसका लाइसेंस LICENSE फ़ाइल में है। दूसरों के पैकेज pyproject.toml में दिए हैं; हर एक अपने लाइसेंस के साथ इंस्टॉल हुआ है।</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>कुंजी बदलें…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API कुंजी डालें…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>अभी कोई API कुंजी नहीं।</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>{page} खोलें</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>डेमो को कुंजी नहीं चाहिए। अपनी कुंजी बदलने के लिए डेमो छोड़ें।</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>वीडियो का शुल्क आपके ShortAPI खाते से लिया जाता है। अपने शुल्क, क्रेडिट और कुंजियाँ {page} पर देखें।</translation>
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
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>पसंदीदा में जोड़ें</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>केवल कुछ क्लिप पर: {tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>पसंदीदा से हटाएँ</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>कुछ पसंदीदा हैं</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>नोट अलग-अलग हैं। आप यहाँ जो लिखेंगे वह उन सबकी जगह लेगा।</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>Gallop खाली जॉब सूची के साथ शुरू हुआ।</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>{day} का बैकअप पुनर्स्थापित करें…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>खाली सूची से शुरू करें…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>{day} का बैकअप पुनर्स्थापित हुआ। कुछ भेजा नहीं गया और कोई शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>पिछली सूची “{path}” के रूप में रखी गई है।</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>1 जॉब</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>जॉब सूची के बैकअप</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>Gallop हर दिन एक बार जॉब, क्लिप और शुल्क की अपनी सूची का बैकअप लेता है और पिछले सात बैकअप रखता है। वीडियो शामिल नहीं हैं।</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>बैकअप खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>अभी कोई बैकअप नहीं। Gallop पहला बैकअप आपके पहले जॉब के बाद शुरू होने पर बनाता है।</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>पुनर्स्थापित करें…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>{count} जॉब</numerusform>
            <numerusform>{count} जॉब</numerusform>
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
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>1 पूरा हो चुका जॉब साफ़ करें?</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>{count} पूरा हो चुका जॉब साफ़ करें?</numerusform>
            <numerusform>{count} पूरे हो चुके जॉब साफ़ करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>उनके प्रॉम्प्ट और सेटिंग भी हट जाते हैं। ख़र्च में उनका शुल्क गिना जाता रहता है, और Gallop रिफ़ंड जाँचता रहता है।</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>आपसे {usd} लिए गए और लौटाए नहीं गए। ShortAPI से रिफ़ंड माँगने के लिए पहले “क्या हुआ?” में रसीद कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>इस नाम का संग्रह मौजूद है; क्लिप उसी में जोड़े जाएँगे।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>प्रॉम्प्ट डेटा के बिना निर्यात</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>क्लिप ढूँढें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>नया संग्रह</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सहेजें</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>कॉपी फ़ोल्डर में सहेजें</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>वीडियो</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>1 star</source>
        <translation>1 सितारा</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>फ़ाइल कॉपी करें</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>प्रॉम्प्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>रसीद कॉपी करें</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>प्रॉम्प्ट डेटा के बिना निर्यात करें…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>ढूँढें…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>संग्रह प्रबंधित करें…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ट्रैश में डालें</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>नया संग्रह…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>कोई रेटिंग नहीं</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>चुने गए क्लिप के लिए उपलब्ध नहीं।</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>पूर्ववत करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>डिफ़ॉल्ट प्लेयर में खोलें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>रेटिंग</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>कॉपी इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>कॉपी यहाँ सहेजें…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>पहले लाइब्रेरी में कोई क्लिप चुनें।</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>हटाना पूर्ववत करें</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>प्रॉम्प्ट और सेटिंग इस्तेमाल करें</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} सितारा</numerusform>
            <numerusform>{count} सितारे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>{all} में से 1 क्लिप छोड़ दिया गया: वह ट्रैश में है या उसकी फ़ाइल नहीं मिली। उसे शामिल करने के लिए “पुनर्स्थापित करें” या “ढूँढें” चुनें।</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>इनमें से किसी क्लिप की फ़ाइल इस्तेमाल के लिए नहीं है: वे ट्रैश में हैं या उनकी फ़ाइलें नहीं मिलीं। पहले “पुनर्स्थापित करें” या “ढूँढें” चुनें।</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>यह क्लिप ट्रैश में है। इसकी फ़ाइल इस्तेमाल करने के लिए क्लिप के मेन्यू में “पुनर्स्थापित करें” चुनें।</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>आप एक बार में अधिकतम {at_most} क्लिप खींच सकते हैं, और {count} चुने गए हैं। कम क्लिप चुनकर फिर कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>{all} में से {count} क्लिप छोड़ दिया गया: वह ट्रैश में है या उसकी फ़ाइल नहीं मिली। उसे शामिल करने के लिए “पुनर्स्थापित करें” या “ढूँढें” चुनें।</numerusform>
            <numerusform>{all} में से {count} क्लिप छोड़ दिए गए: वे ट्रैश में हैं या उनकी फ़ाइलें नहीं मिलीं। उन्हें शामिल करने के लिए “पुनर्स्थापित करें” या “ढूँढें” चुनें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>इनमें से 1 क्लिप ट्रैश में है।</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>इनमें से 1 क्लिप की फ़ाइल नहीं मिली।</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>ढूँढें…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापित करें</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>यह {count} क्लिप ट्रैश में है।</numerusform>
            <numerusform>ये {count} क्लिप ट्रैश में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>यह क्लिप ट्रैश में है।</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ट्रैश</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>इनमें से {count} क्लिप ट्रैश में है।</numerusform>
            <numerusform>इनमें से {count} क्लिप ट्रैश में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>इनमें से {count} क्लिप की फ़ाइल नहीं मिली।</numerusform>
            <numerusform>इनमें से {count} क्लिप की फ़ाइलें नहीं मिलीं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>एक क्लिप कई संग्रहों में हो सकता है। संग्रह हटाने से क्लिप नहीं हटते।</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>इस नाम का संग्रह पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>इस नाम का संग्रह मौजूद है; क्लिप उसी में जोड़े जाएँगे।</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>इस नाम का संग्रह मौजूद है; दोनों मिला दिए जाएँगे।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>नया संग्रह</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>1 चुने गए क्लिप से नया…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>{count} चुने गए क्लिप से नया…</numerusform>
            <numerusform>{count} चुने गए क्लिप से नया…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>नया नाम</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>नया…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>अभी कोई संग्रह नहीं। संग्रह में क्लिप साथ रखें, जैसे किसी एक प्रोजेक्ट के। “नया…” से बनाएँ, या पहले लाइब्रेरी में क्लिप चुनें।</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>संग्रह का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>क्लिप दिखाएँ</translation>
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
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>नया संग्रह</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>जोड़ने के लिए Enter दबाएँ।</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>इस नाम का संग्रह पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>चुनी हुई 1 क्लिप जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>चुनी हुई {count} क्लिप जोड़ें</numerusform>
            <numerusform>चुनी हुई {count} क्लिप जोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>इन्हें सूची में चुने गए संग्रह में जोड़ता है</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>प्रबंधित करें…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>नया संग्रह</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>नया संग्रह…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>अभी कोई संग्रह नहीं है। एक संग्रह एक प्रोजेक्ट की क्लिप साथ रखता है; एक क्लिप कई संग्रहों में हो सकती है।</translation>
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
        <translation>आदेश</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>कोई मेल खाता आदेश नहीं।</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>आदेश खोजें</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>आप क्या करना चाहते हैं?</translation>
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
        <translation>1 से {max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>1 से {max}; हर टेक एक अलग जॉब है</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>आस्पेक्ट रेशियो</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>लेखन</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>डेमो - मुफ़्त</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>डेमो छोड़ें</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>प्रॉम्प्ट और सेटिंग</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>रिज़ॉल्यूशन</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>टेक</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>टेक: {explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>कॉपी हुआ ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>अगला महीना</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>पिछला महीना</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>समाप्ति तिथि</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>आरंभ तिथि</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>आरंभ तिथि समाप्ति तिथि के बाद है, इसलिए कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>इनमें से 1 फ़ाइल में प्रॉम्प्ट डेटा नहीं है।</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>क्लिप का प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>प्रॉम्प्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>फ़ाइल का पथ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>इस फ़ाइल में प्रॉम्प्ट डेटा नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>इनमें से {count} फ़ाइल में प्रॉम्प्ट डेटा नहीं है।</numerusform>
            <numerusform>इनमें से {count} फ़ाइलों में प्रॉम्प्ट डेटा नहीं है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>विवरण देखने के लिए कोई क्लिप चुनें।</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>{count} क्लिप चुने गए हैं। विवरण अधिकतम {at_most} के लिए दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>संस्करण, सेटिंग, हाल के लॉग, स्व-जाँच और हर स्थिति के जॉब की संख्या वाली zip फ़ाइल, समस्या ढूँढने में मदद के लिए। आप जहाँ चुनें वहाँ सहेजी जाती है, कभी भेजी नहीं जाती। आपकी API कुंजी कभी शामिल नहीं होती।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>लॉग और संस्करण जुटाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>प्रॉम्प्ट और जॉब ID शामिल करें</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>स्व-जाँच चल रही है…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>निदान सहेजें</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>“{path}” के रूप में सहेजा गया। समस्या बताते समय इसे साथ भेजें।</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>फ़ाइल लिखी जा रही है…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip फ़ाइलें (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>वीडियो फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source> s</source>
        <translation> से॰</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>अवधि का स्लाइडर</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>{min} से {max} सेकंड</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>पहले किसी टेक्स्ट फ़ील्ड में क्लिक करें।</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें(&amp;T)</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>अभी लाइब्रेरी में उपलब्ध नहीं।</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>यहाँ पूर्ववत करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सभी चुनें(&amp;A)</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>पहले कुछ टेक्स्ट चुनें।</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>एक बरिस्ता कैपुचीनो पर दिल बनाता है, खिड़की से आती गुनगुनी रोशनी</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>भोर में पहाड़ी झील पार करती नाव, नीचे से चलता ट्रैकिंग शॉट</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>नियॉन से जगमग सड़क पर बारिश, छाता लिए एक आदमी कैमरे की ओर मुड़ता है</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>किसी उदाहरण से शुरू करें</translation>
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
        <translation>फ़िल्टर {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>फ़िल्टर, 1 सक्रिय</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>फ़िल्टर, {count} सक्रिय</numerusform>
            <numerusform>फ़िल्टर, {count} सक्रिय</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>कोई फ़िल्टर नहीं</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>सक्रिय फ़िल्टर</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>सभी साफ़ करें</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>सभी फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>फ़िल्टर {filter} हटाएँ</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>सभी फ़िल्टर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>सभी साफ़ करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>ये सभी टैग</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>कोई भी रेटिंग।</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>आस्पेक्ट रेशियो</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाने की तिथि</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>सेकंड में अवधि</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>सेकंड में अधिकतम अवधि</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>डॉलर में अधिकतम कीमत</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>सेकंड में न्यूनतम अवधि</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>डॉलर में न्यूनतम कीमत</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>न्यूनतम रेटिंग</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>केवल गुम फ़ाइलें</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>$ में कीमत</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>रिज़ॉल्यूशन</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>“{given}” डॉलर की राशि नहीं है। 1.145 जैसी संख्या डालें।</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>“{given}” कोई अवधि नहीं है। सेकंड डालें, जैसे 5 या 7.5।</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop कुंजी को आपके सिस्टम की कीरिंग से हटाता है।</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>चल रहे जॉब, भुगतान किए हुए भी, तब तक रुकते हैं जब तक आप कुंजी नहीं डालते। कुछ खोता नहीं।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>कुंजी हटाएँ</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>कुंजी हटाएँ?</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>कुंजी स्वयं मान्य रहती है; उसे अपने खाता पेज पर रद्द करें।</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>लगेंगे</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}, {total} लगेंगे</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>लाइब्रेरी में जोड़ें</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>आपकी लाइब्रेरी में पहले से है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>क्लिप का प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>क्लिप खोलें</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>लाइब्रेरी में दिखाएँ</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>फ़ाइल में प्रॉम्प्ट डेटा नहीं है, इसलिए उसका प्रॉम्प्ट और सेटिंग अज्ञात हैं। आप फिर भी उसे जोड़ सकते हैं; फ़ाइल आपके वीडियो फ़ोल्डर में कॉपी होती है।</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>फ़ाइल में उसका प्रॉम्प्ट डेटा है। जोड़ने पर फ़ाइल आपके वीडियो फ़ोल्डर में कॉपी होती है।</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>इस क्लिप की फ़ाइल गुम थी। इसे जोड़ने पर यह आपके वीडियो फ़ोल्डर में कॉपी होती है और क्लिप बहाल होता है।</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>प्रॉम्प्ट और सेटिंग इस्तेमाल करें</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>आपने यह क्लिप हटाया था। जोड़ने पर वह बहाल होता है।</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}, {ratio}, {seconds} से॰</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}, कीमत {price}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {length}</source>
        <translation>{width} × {height} पिक्सेल, {length}</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>बनाएँ  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>बनाएँ - डेमो, मुफ़्त</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>{price} लगेंगे</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>डेमो में मुफ़्त</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>1 समस्या मिली।</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच चल रही है…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>सब कुछ काम कर रहा है।</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>Gallop काम कर रहा है, 1 सीमा के साथ।</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>Gallop काम कर रहा है, {count} सीमा के साथ।</numerusform>
            <numerusform>Gallop काम कर रहा है, {count} सीमाओं के साथ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>सब कुछ नहीं जाँचा गया।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>{count} समस्या मिली।</numerusform>
            <numerusform>{count} समस्याएँ मिलीं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>अपडेट खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>रिपोर्ट हटाएँ</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>Gallop अचानक बंद हुआ ({when})। चल रहे जॉब जारी हैं, और कोई दो बार नहीं भेजा जाता। क्रैश रिपोर्ट इसी कंप्यूटर पर है और भेजी नहीं गई; उसमें न प्रॉम्प्ट हैं न कुंजी।</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>Gallop अपडेट हुआ। नया संस्करण इस्तेमाल करने के लिए उसे फिर शुरू करें; चल रहे जॉब जारी रहते हैं।</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>Gallop {version} उपलब्ध है; आपके पास {own} है। कुछ डाउनलोड या इंस्टॉल नहीं हुआ। नया क्या है, विवरण में देखें।</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>डाउनलोड पेज खोलें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>रिपोर्ट “{path}” के रूप में सहेजी गई।</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>रिपोर्ट देखें</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>आपके पास सबसे नया संस्करण है, Gallop {own}।</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>आपकी लाइब्रेरी में 1 क्लिप जोड़ा गया।</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>1 क्लिप पहले से मौजूद था।</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>क्लिप का फ़ोल्डर आयात करें</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>कोई क्लिप नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>आयात रोका गया।</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>आपकी लाइब्रेरी में {count} क्लिप जोड़ा गया।</numerusform>
            <numerusform>आपकी लाइब्रेरी में {count} क्लिप जोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>{count} क्लिप पहले से मौजूद था।</numerusform>
            <numerusform>{count} क्लिप पहले से मौजूद थे।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>क्लिप जोड़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>क्लिप जोड़े जा रहे हैं: {total} में से {done} फ़ाइलें</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>अब तक जोड़े गए क्लिप रहेंगे।</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>क्लिप खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>आयात रोकें</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>जवाब कॉपी हुए</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>जवाब कॉपी हुए ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>जवाब कॉपी करें</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>इस जॉब के कोई जवाब नहीं रखे गए।</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>ShortAPI के जवाब</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>ShortAPI के जवाब दिखाएँ</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC, स्थिति जाँच का जवाब</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC, अनुरोध का जवाब</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… यहाँ छोटा किया गया; “जवाब कॉपी करें” सब कुछ कॉपी करता है</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>$0.00, क्योंकि यह डेमो है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>रसीद कॉपी करें</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>डेमो: कोई पैसा ख़र्च नहीं होता। राशियाँ सिम्युलेटर की हैं।</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>न भेजें</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>यदि आप यह जॉब हटाते हैं, तो Gallop इसे आगे ट्रैक नहीं कर सकता। यदि अनुरोध पहुँच गया था, तो आपसे {usd} लिए गए, जो Gallop के योग में शामिल नहीं हैं, और वीडियो केवल आपके खाता पेज पर है।</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>जॉब ID</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>अपना ShortAPI खाता पेज खोलें। यदि वहाँ यह प्रॉम्प्ट हो, तो वहाँ से जॉब ID कॉपी करें। Gallop तब उस जॉब को ट्रैक करता है और उसका वीडियो डाउनलोड करता है। कुछ भी दोबारा नहीं भेजा जाता और दोबारा शुल्क नहीं लगता।</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>{site} खोलें</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>रसीद कॉपी हुई</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>रसीद कॉपी हुई ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>यह जॉब हटाएँ?</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>{price} में फिर भेजें</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>यह जॉब फिर भेजें?</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>ShortAPI फिर भी यह जॉब बना सकता है और शुल्क ({usd}) ले सकता है। यदि आप इसे हटाते हैं, तो Gallop इसका वीडियो डाउनलोड नहीं कर सकता।</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>पहला अनुरोध शायद पहुँच गया हो। यदि पहुँचा, तो फिर भेजने पर {price} और लगेंगे और आपको दोनों वीडियो मिलेंगे। पहले अपना खाता पेज देखें: यदि जॉब वहाँ है, तो उसे उसकी ID से ट्रैक करें।</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>यह जॉब ट्रैक करें</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>यह जॉब उसकी ID से ट्रैक करें</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>क्या हुआ?</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>आपने इस जॉब के वीडियो के लिए {usd} दिए, पर वह इस कंप्यूटर पर सहेजा नहीं गया है। यदि आप जॉब हटाते हैं, तो Gallop उसे डाउनलोड करने की कोशिश बंद कर देता है, और कुछ लौटाया नहीं जाता। ShortAPI से रिफ़ंड माँगने के लिए पहले रसीद कॉपी करें।</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>आपसे {usd} लिए गए। यदि आप यह जॉब हटाते हैं, तो Gallop इसका वीडियो डाउनलोड नहीं कर सकता, और कुछ लौटाया नहीं जाता।</translation>
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
        <translation>कुंजी जाँची जा रही है…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>आपकी कीरिंग जाँची जा रही है…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>कुंजी सहेजी गई। {but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>कुंजी हटाई गई। आपके कुंजी डालने तक जॉब रुके रहते हैं।</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>कुंजी काम करती है। कोई शुल्क नहीं लगा।</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>1 जॉब रुका है: भेजे जाने पर {usd} लिए जाते हैं।</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>1 जॉब रुका है: सहेजने पर {usd} लिए जाते हैं।</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>एक कुंजी</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>…{ending} पर समाप्त होने वाली कुंजी</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>ShortAPI से पूछता है कि कुंजी स्वीकार है या नहीं। इसमें कुछ नहीं लगता।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>कुंजी जाँचें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>Gallop आपके अपने ShortAPI खाते से वीडियो बनाता है। कुंजी केवल ShortAPI को भेजी जाती है।</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>कुंजी पाएँ</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>बदलने के लिए दूसरी कुंजी चिपकाएँ</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>कुंजी हटाएँ…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>{usd} में सहेजें और भेजें</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>कुंजी सहेजें</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>फिर भी यह कुंजी सहेजें</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>कुंजी सहेजते ही इसे भेजें ({usd})</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>कुंजी सहेजते ही इसे भेजें ({usd})</numerusform>
            <numerusform>कुंजी सहेजते ही इन्हें भेजें ({usd})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>आपके सिस्टम की कीरिंग में रखी है, किसी फ़ाइल में नहीं।</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>आपकी ShortAPI कुंजी</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>{count} जॉब रुका है: भेजे जाने पर {usd} लिए जाते हैं।</numerusform>
            <numerusform>{count} जॉब रुके हैं: भेजे जाने पर {usd} लिए जाते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>{count} जॉब रुका है: सहेजने पर {usd} लिए जाते हैं।</numerusform>
            <numerusform>{count} जॉब रुके हैं: सहेजने पर {usd} लिए जाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>SHORTAPI_KEY से {key} इस्तेमाल हो रही है। यहाँ सहेजी गई कुंजी तब तक इस्तेमाल होती है जब तक Gallop फिर SHORTAPI_KEY के साथ शुरू नहीं होता।</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>{key} Gallop बंद करने तक इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key} आपके सिस्टम की कीरिंग में सहेजी है।</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored} ShortAPI ने उसे अस्वीकार किया।</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>अपनी कुंजी यहाँ चिपकाएँ</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>कस्टम</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>कोई मेल खाता शॉर्टकट नहीं।</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>प्लेयर की कुंजियों का सेट</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>प्लेयर की कुंजियाँ</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>इसे दें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>कार्रवाई या कुंजी से खोजें</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>शॉर्टकट खोजें</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>कुंजी बदलने के लिए प्लेयर की कोई कार्रवाई चुनें।</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>वीडियो एडिटर</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>{key} इस्तेमाल नहीं हो सकती।</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} “{action}” के लिए है और बदली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} “{action}” के लिए है।</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>1 क्लिप</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>1 पुराना क्लिप अभी उसके टेक्स्ट से नहीं मिल सकता: खोज अपडेट हो रही है।</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>सभी संग्रह</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>पूरे आकार की लाइब्रेरी</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>लाइब्रेरी बार</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>प्रॉम्प्ट खोजें</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>प्रॉम्प्ट, नाम, टैग और नोट में खोजता है</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>थंबनेल का आकार</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} क्लिप</numerusform>
            <numerusform>{count} क्लिप</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>{count} पुराना क्लिप अभी उसके टेक्स्ट से नहीं मिल सकता: खोज अपडेट हो रही है।</numerusform>
            <numerusform>{count} पुराने क्लिप अभी उनके टेक्स्ट से नहीं मिल सकते: खोज अपडेट हो रही है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>1 क्लिप में से {shown}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{count} क्लिप में से {shown}</numerusform>
            <numerusform>{count} क्लिप में से {shown}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>1 क्लिप बहाल हुआ।</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>1 कॉपी “{folder}” में सहेजी गई।</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>“{name}” में 1 क्लिप जोड़ा गया।</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>“{name}” में {count} क्लिप जोड़ा गया।</numerusform>
            <numerusform>“{name}” में {count} क्लिप जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>1 क्लिप ट्रैश में डाला गया।</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>{count} क्लिप ट्रैश में डाला गया।</numerusform>
            <numerusform>{count} क्लिप ट्रैश में डाले गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>“{name}” से 1 क्लिप हटाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>“{name}” से {count} क्लिप हटाया गया।</numerusform>
            <numerusform>“{name}” से {count} क्लिप हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>संग्रह दिखाएँ</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>ट्रैश दिखाएँ</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>कॉपी सहेजी गई।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>{count} क्लिप बहाल हुआ।</numerusform>
            <numerusform>{count} क्लिप बहाल हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>{count} कॉपी “{folder}” में सहेजी गई।</numerusform>
            <numerusform>{count} कॉपियाँ “{folder}” में सहेजी गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>फ़ोल्डर आयात करें…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>इस संग्रह में अभी कोई क्लिप नहीं है। क्लिप चुनें, उन पर राइट-क्लिक करें और “संग्रह” चुनें।</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>इन फ़िल्टर से कोई क्लिप मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>“{search}” से कोई क्लिप मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>अभी कोई पसंदीदा नहीं है। क्लिप चुनें और उसे यहाँ रखने के लिए {key} दबाएँ।</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>सभी क्लिप दिखाएँ</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ट्रैश खाली है।</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>आपके तैयार क्लिप यहाँ दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>लाइब्रेरी के टैब</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ट्रैश</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gallop - Demo</source>
        <translation>Gallop - डेमो</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>डेमो छोड़ें(&amp;D)</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>डेमो को कुंजी नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>डेमो आज़माएँ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>बन रहा है</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>यह फ़ाइल चलाई नहीं जा सकती: वह ख़राब है या वीडियो नहीं है ({detail})। कोई दूसरा प्लेयर आज़माएँ।</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>इस फ़ाइल का फ़ॉर्मेट यहाँ दिखाया नहीं जा सकता। फ़ाइल अपने फ़ोल्डर में सुरक्षित है।</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>“{name}” चलाया नहीं जा सका ({detail})। उसे दूसरे प्लेयर में खोलें।</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>“{name}” अब अपने फ़ोल्डर में नहीं है या पढ़ा नहीं जा सकता। उसे वापस रखें, या “ढूँढें…” चुनें।</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>Gallop के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>बैकअप(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>क्लिप(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>संग्रह(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>आदेश(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>फ़ुल स्क्रीन(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>बनाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>API कुंजी पाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>फ़ोल्डर आयात करें(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>टाइप करते हुए चलाएँ या रोकें(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>प्लेबैक(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>छोड़ें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>लाइब्रेरी में खोजें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>निगरानी वाले फ़ोल्डर(&amp;W)…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API कुंजी(&amp;K)…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>सभी क्लिप</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>अपडेट जाँचें(&amp;U)</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>क्लिप का विवरण(&amp;D)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>पूरे आकार की लाइब्रेरी(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>सूचनाओं पर जाएँ(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>प्रॉम्प्ट पर जाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>कतार पर जाएँ(&amp;Q)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>अगला पैन(&amp;X)</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>वीडियो फ़ोल्डर खोलें(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>पिछला पैन(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>निदान सहेजें(&amp;D)…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>ख़र्च(&amp;E)…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ट्रैश</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>डेमो आज़माएँ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>चल रहे जॉब {usd} और जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>ख़र्च खोलें</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>{cap} में से</translation>
    </message>
</context>
<context>
    <name>MonthPart</name>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>इस महीने की सीमा में से इस्तेमाल</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{cap} में से {spent}, {left} बाकी</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{cap} में से {spent}, {over} अधिक</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, कोई सीमा नहीं</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>NamePatternEdit</name>
    <message>
        <source>Aspect ratio</source>
        <translation>आस्पेक्ट रेशियो</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>क्लिप का नाम</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>जैसे: {name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>प्लेसहोल्डर डालें</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>डालें…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>जॉब ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>रिज़ॉल्यूशन</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
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
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>सूचना का विवरण</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>सूचना ख़ारिज करें</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>अगली सूचना</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>पिछली सूचना</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>सफलता</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} में से {number}</translation>
    </message>
</context>
<context>
    <name>NoticeController</name>
    <message>
        <source>1 job was added to the queue.</source>
        <translation>कतार में 1 जॉब जोड़ा गया।</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>इस बार अनुमति दें</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API कुंजी डालें</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>नए वीडियो “{folder}” में जाते हैं। मौजूदा क्लिप जहाँ हैं वहीं रहते हैं।</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>सेटिंग खोलें</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>यह {usd} में 1 जॉब भेजता है।</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>यह {usd} में {count} जॉब भेजता है।</numerusform>
            <numerusform>यह {usd} में {count} जॉब भेजता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>आपका वीडियो तैयार है: {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>कतार में {count} जॉब जोड़ा गया।</numerusform>
            <numerusform>कतार में {count} जॉब जोड़े गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>इस कंप्यूटर पर Gallop का वीडियो प्लेयर नहीं है। आपके क्लिप अपने फ़ोल्डर में सुरक्षित हैं। उन्हें दूसरे प्लेयर में खोलें, या Gallop फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>HDR वीडियो: रंग यहाँ HDR प्लेयर से फीके दिखते हैं।</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>प्लेयर</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then speed up</source>
        <translation>J या K के बाद: चलाएँ, फिर तेज़ करें</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>क्लिप का विवरण</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>दुगुनी गति</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>पहला फ़्रेम</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>फ़ुल स्क्रीन</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>आधी गति</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>अंतिम फ़्रेम</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>लूप</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>म्यूट करें</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>अगला क्लिप</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>कोई क्लिप खुला नहीं है।</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>सामान्य गति</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>एक फ़्रेम पीछे</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>एक फ़्रेम आगे</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>एक सेकंड पीछे</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>एक सेकंड आगे</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>रोकें या चलाएँ (J और L के बीच)</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>उल्टा चलाएँ</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>पिछला क्लिप</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A तय करें</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>A, फिर B तय करें, फिर दोनों हटाएँ</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>B तय करें</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>स्नैपशॉट</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>प्रॉम्प्ट डेटा के बिना स्नैपशॉट</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>दस फ़्रेम पीछे</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>दस फ़्रेम आगे</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>आवाज़ कम</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>आवाज़ अधिक</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>क्लिप का {percent}%</translation>
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
        <translation>फ़ुल स्क्रीन</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>फ़ुल स्क्रीन छोड़ें</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>लूप</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>म्यूट करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>यह फ़्रेम चित्र के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A तय करें</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>B तय करें</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>लूप का अंत तय करें (B)</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>लूप का आरंभ तय करें (A)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>स्नैपशॉट</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>एक क़दम पीछे</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>एक क़दम आगे</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>अनम्यूट करें</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>{count} में से फ़्रेम {number}</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>डिफ़ॉल्ट प्लेयर में खोलें</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the scene, who is in it and how it moves.

Audio: what you hear
Constraints: what to avoid</source>
        <translation>दृश्य, उसमें कौन है और वह कैसे हिलता है, यह लिखें।

Audio: क्या सुनाई देता है
Constraints: किससे बचना है</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
</context>
<context>
    <name>PromptMeter</name>
    <message>
        <source>Cut here</source>
        <translation>यहाँ काटें</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>प्रॉम्प्ट की लंबाई जैसे ShortAPI गिनता है: एक चीनी अक्षर दो गिना जाता है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>1 अदृश्य वर्ण हटाएँ</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>सभी हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>{count} अदृश्य वर्ण हटाएँ</numerusform>
            <numerusform>{count} अदृश्य वर्ण हटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>प्रॉम्प्ट का चिह्नित अंत हटाता है। आप इसे पूर्ववत कर सकते हैं।</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>प्रॉम्प्ट में 1 अदृश्य वर्ण है।</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>प्रॉम्प्ट में {count} अदृश्य वर्ण है।</numerusform>
            <numerusform>प्रॉम्प्ट में {count} अदृश्य वर्ण हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>आप इसे पूर्ववत कर सकते हैं।</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · अंतिम वर्ण कट जाएगा</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · अंतिम {count} वर्ण कट जाएगा</numerusform>
            <numerusform>{units} / {limit} · अंतिम {count} वर्ण कट जाएँगे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>1 समाप्त</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 पर ध्यान दें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>छिपा है। दिखाने के लिए दबाएँ।</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>कुछ नहीं चल रहा</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>दिख रहा है। छिपाने के लिए दबाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>{count} समाप्त</numerusform>
            <numerusform>{count} समाप्त</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>{count} पर ध्यान दें</numerusform>
            <numerusform>{count} पर ध्यान दें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Actions</source>
        <translation>कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>1 वीडियो अभी बन रहा है। उसे डाउनलोड करने के लिए एक दिन के भीतर Gallop शुरू करें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>Gallop बंद करें?</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>{count} वीडियो अभी बन रहा है। उसे डाउनलोड करने के लिए एक दिन के भीतर Gallop शुरू करें।</numerusform>
            <numerusform>{count} वीडियो अभी बन रहे हैं। उन्हें डाउनलोड करने के लिए एक दिन के भीतर Gallop शुरू करें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>पहली संख्या दूसरी से बड़ी है, इसलिए कुछ मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>any</source>
        <translation>कुछ भी</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>1 star of {max}.</source>
        <translation>{max} में से 1 सितारा।</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>अलग-अलग रेटिंग।</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>रेट नहीं किया गया।</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>रेटिंग</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{max} में से {count} सितारा।</numerusform>
            <numerusform>{max} में से {count} सितारे।</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state} रेट करने के लिए 0 से {max} दबाएँ।</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>आस्पेक्ट रेशियो</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>आस्पेक्ट रेशियो {ratio}, {shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>वर्गाकार</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>खड़ा</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>चौड़ा</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>इसमें कोई क्लिप नहीं है।</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>इसके क्लिप आपकी लाइब्रेरी में रहते हैं ({clips})। केवल संग्रह हटता है। आप इसे पूर्ववत नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>संग्रह “⁨{name}⁩” हटाएँ?</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>संग्रह हटाएँ?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>नया नाम</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>क्लिप का नाम बदलें</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>इससे फ़ाइल का नाम भी बदलता है।</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop चल रहे जॉब को ट्रैक करना बंद कर देता है, हालाँकि वे फिर भी बन सकते हैं और उनका शुल्क लग सकता है। आपका ShortAPI खाता पेज उन्हें दिखाता है।</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop तब से भेजे गए जॉब को ट्रैक करना बंद कर देता है, हालाँकि वे फिर भी बन सकते हैं और उनका शुल्क लग सकता है। आपका ShortAPI खाता पेज उन्हें दिखाता है।</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>जो जॉब तब भेजे जाने की प्रतीक्षा में थे वे अनिश्चित हो जाते हैं: वे तब से भेजे गए हो सकते हैं, इसलिए Gallop उन्हें अपने आप नहीं भेजता।</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>मौजूदा सूची रखें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>यह बैकअप पुनर्स्थापित करें?</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>खाली सूची से शुरू करें</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>खाली सूची से शुरू करें?</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>मौजूदा सूची अलग फ़ाइल के रूप में रखी जाती है। कोई शुल्क नहीं लगता।</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>ख़राब सूची अलग फ़ाइल के रूप में रखी जाती है। कोई शुल्क नहीं लगता।</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>जॉब सूची {day} पर लौट जाती है।</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>तब से सहेजे गए वीडियो अपने फ़ोल्डर में रहते हैं पर लाइब्रेरी से हट जाते हैं, और तब से लगे शुल्क आपके ख़र्च या आपकी सीमाओं में नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>आपके वीडियो अपने फ़ोल्डर में रहते हैं, पर लाइब्रेरी खाली शुरू होती है, और आपका ख़र्च और सीमाओं में गिनी राशि शून्य से शुरू होती है।</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>क्रैश रिपोर्ट</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>रिपोर्ट हटाएँ</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>टेक्स्ट फ़ाइलें (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>यह रिपोर्ट इसी कंप्यूटर पर है और भेजी नहीं गई। इसमें न प्रॉम्प्ट हैं न कुंजी।</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>रिज़ॉल्यूशन</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>रिज़ॉल्यूशन {name}: {price}</translation>
    </message>
    <message>
        <source>{price} per second</source>
        <translation>{price} प्रति सेकंड</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/से॰</translation>
    </message>
</context>
<context>
    <name>SavedSearchesMenu</name>
    <message>
        <source>No saved searches</source>
        <translation>कोई सहेजी गई खोज नहीं</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>सहेजी गई खोज हटाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>यह खोज सहेजें</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>यह खोज सहेजें…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>सहेजी गई खोजें</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>खोज का नाम</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>यह इसी नाम की सहेजी गई खोज की जगह लेता है।</translation>
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
        <translation>1 से 5। बाकी प्रतीक्षा करते हैं।</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>उन्नत</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>सब एक फ़ोल्डर में</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>एक https:// पता जिसे जॉब समाप्त होने पर ShortAPI कॉल करता है। Gallop को इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>कॉलबैक पता</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>हर सप्ताह अपडेट जाँचें</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>मौजूदा क्लिप जहाँ हैं वहीं रहते हैं।</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>सेहत</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>एक साथ जॉब</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>वीडियो पूरा होने पर मुझे सूचित करें</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>हर संग्रह का एक</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>हर महीने का एक</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>केवल जब विंडो सामने न हो।</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>ख़र्च खोलें</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>हर बार बनाने पर</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>प्रति दिन</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>प्रति माह</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>सार्वजनिक रिलीज़ सूची पढ़ता है; आपके बारे में कुछ नहीं भेजता और कुछ इंस्टॉल नहीं करता।</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>अनुभाग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>सिस्टम की भाषा</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>बदला गया।</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>फ़ाइलों के नाम पहले जैसे रहते हैं।</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>सीमा पार करने से पहले Gallop पूछता है। चल रहे जॉब गिने जाते हैं। सीमा न रखने के लिए फ़ील्ड खाली छोड़ें।</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>नई फ़ाइलों के नाम इस तरह होते हैं।</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>जब तक सीमा “{limit}” है, कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>सीमा {amount} है।</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>कोई सीमा नहीं है।</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>Gallop को इस कंप्यूटर पर और ShortAPI तक पहुँचने के लिए जो चाहिए। जाँच में कुछ नहीं लगता।</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>शेल्फ़</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>{part} दिखाएँ</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>साइड बार</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>क्रम: {order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>1 जॉब “{path}” में निर्यात हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>{count} जॉब “{path}” में निर्यात हुआ।</numerusform>
            <numerusform>{count} जॉब “{path}” में निर्यात हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>कोई रसीद कॉपी नहीं हुई: इस क्लिप का जॉब Gallop की जॉब सूची में नहीं है। क्या शुल्क लगा, यह आपके ShortAPI खाता पेज पर है।</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>जॉब सूची अभी खुली नहीं है।</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>{all} में से {count} रसीदें कॉपी हुईं। बाकी क्लिप के जॉब Gallop की जॉब सूची में नहीं हैं। क्या शुल्क लगा, यह आपके ShortAPI खाता पेज पर है।</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>1 क्लिप रखा गया</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>1 अनिश्चित जॉब का शुल्क {usd} लगा हो सकता है, जो यहाँ नहीं गिना गया।</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>पूरा समय</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV निर्यात</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV निर्यात करें…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>जॉब सूची पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>ख़र्च</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>यह डेमो है: ये राशियाँ नकली हैं।</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>आपने इनमें से 1 जॉब को सीमा से ऊपर की अनुमति दी।</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>आपने इनमें से {count} जॉब को सीमा से ऊपर की अनुमति दी।</numerusform>
            <numerusform>आपने इनमें से {count} जॉब को सीमा से ऊपर की अनुमति दी।</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>शुद्ध · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>शुद्ध · {clips} · प्रति रखे गए क्लिप {price}</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>{count} क्लिप रखा गया</numerusform>
            <numerusform>{count} क्लिप रखे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>{count} अनिश्चित जॉब का शुल्क {usd} लगा हो सकता है, जो यहाँ नहीं गिना गया।</numerusform>
            <numerusform>{count} अनिश्चित जॉब का कुल शुल्क {usd} लगा हो सकता है, जो यहाँ नहीं गिना गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>जॉब</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>रखे गए क्लिप</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>शुद्ध</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>प्रति रखे गए क्लिप</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
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
        <translation>दिन के अनुसार</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>महीने के अनुसार</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>रिज़ॉल्यूशन के अनुसार</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>इस अवधि में कोई शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>रिज़ॉल्यूशन</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>ख़र्च</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Describe what you want to see and press Generate, or select a clip in the library.</source>
        <translation>जो देखना चाहते हैं वह लिखें और “बनाएँ” दबाएँ, या लाइब्रेरी में कोई क्लिप चुनें।</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>और कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>स्टेज</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>यह डेमो है: क्लिप नकली और मुफ़्त हैं।
अपनी कुंजी इस्तेमाल करने के लिए फ़ाइल मेन्यू में “डेमो छोड़ें” चुनें।</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>प्रॉम्प्ट और सेटिंग इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>स्नैपशॉट “{name}” के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>आपका वीडियो तैयार है</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>क्लिप नकली और मुफ़्त हैं।</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>Gallop ज़रूरत होने पर कनेक्ट करता है।</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>नेटवर्क कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>अभी कनेक्ट नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>कुछ नहीं चल रहा</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>ShortAPI ने पिछले अनुरोध का जवाब दिया।</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>ShortAPI तक नहीं पहुँच सकते</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>पिछला अनुरोध ShortAPI तक नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ ShortAPI ने कुंजी अस्वीकार की</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>मौजूदा टैग</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>टैग जोड़ने के लिए Enter या अल्पविराम दबाएँ, पिछला हटाने के लिए Backspace।</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>टैग {tag} हटाएँ</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>टैग {tag} जोड़ा गया</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>टैग {tag} हटाया गया</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>कम टेक</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>अधिक टेक</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>टेक</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>{setting} पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>क्लिप और उसकी फ़ाइल का नाम बदलने के लिए Enter दबाएँ।</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>यदि पेज पर यह नहीं है: इसे {price} में नए जॉब के रूप में भेजें। यदि पहला पहुँच गया था, तो आप दोनों का भुगतान करेंगे।</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>यदि आपके खाता पेज पर यह प्रॉम्प्ट है: Gallop उस जॉब को ट्रैक करता है और उसका वीडियो डाउनलोड करता है। कुछ भी दोबारा नहीं भेजा जाता और दोबारा शुल्क नहीं लगता।</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>इसे Gallop से हटाएँ। यदि यह पहुँच गया था, तो आप भुगतान कर चुके हैं, और वीडियो केवल आपके खाता पेज पर है।</translation>
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
        <translation>वीडियो फ़ोल्डर बदलें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>मौजूदा क्लिप जहाँ हैं वहीं रहते हैं। कतार में पहले से मौजूद जॉब पिछले फ़ोल्डर में सहेजे जाते हैं।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>वीडियो फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>केवल वीडियो फ़ोल्डर की निगरानी होती है।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>फ़ोल्डर की निगरानी करें</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>निगरानी वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>जब किसी क्लिप की फ़ाइल नहीं मिलती, तो Gallop वीडियो फ़ोल्डर और इन फ़ोल्डरों में खोजता है। आयात किए गए फ़ोल्डर अपने आप जुड़ते हैं। यहाँ से फ़ोल्डर हटाने पर फ़ाइलें या क्लिप नहीं हटते।</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>A {seconds}-second clip costs {prices}, charged to your ShortAPI account. You always see the exact price on the button first.</source>
        <translation>{seconds} सेकंड के क्लिप के {prices} लगते हैं, जो आपके ShortAPI खाते से लिए जाते हैं। सटीक कीमत हमेशा पहले बटन पर दिखती है।</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>कोई दृश्य लिखें और {model} का बनाया आवाज़ वाला छोटा वीडियो पाएँ।</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API कुंजी डालें</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>कुंजी पाएँ</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>डेमो मुफ़्त है और कुंजी नहीं चाहिए; उसके क्लिप नकली हैं।</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>डेमो आज़माएँ</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>लिखें। कीमत देखें। वीडियो देखें।</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{resolution} में {price}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच चल रही है…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>ShortAPI की घड़ी से मिलाई गई। सिस्टम को तिथि, समय और समय क्षेत्र अपने आप तय करने दें: ग़लत घड़ी से प्रमाणपत्र अमान्य लगते हैं और दैनिक सीमाएँ ग़लत समय पर शुरू होती हैं।</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>एन्क्रिप्शन (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API कुंजी डालें…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>समझाएँ</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>Gallop ShortAPI से ऐसे जॉब के बारे में पूछता है जो है ही नहीं। जवाब बताता है कि कुंजी स्वीकार है या नहीं। इसमें कुछ नहीं लगता।</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>Gallop में ShortAPI के वीडियो (H.264, H.265, AAC) के डिकोडर शामिल हैं। यदि कोई न हो, तो Gallop फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop ShortAPI को आपकी कुंजी के बिना एक अनुरोध भेजता है। यदि जवाब न मिले, तो देखें कि आप ऑनलाइन हैं या नहीं, क्या नेटवर्क साइन-इन माँगता है, और क्या कोई फ़ायरवॉल Gallop को रोकता है।</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>Gallop उन्हीं प्रमाणपत्रों पर भरोसा करता है जिन पर आपका सिस्टम करता है और आपकी कुंजी केवल एन्क्रिप्टेड कनेक्शन से भेजता है। ग़लत घड़ी, साइन-इन माँगने वाला नेटवर्क या ट्रैफ़िक जाँचने वाला सुरक्षा सॉफ़्टवेयर इसे बिगाड़ सकता है।</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>कीरिंग</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>सीमित</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>नहीं जाँचा गया</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>काम नहीं कर रहा</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>वह आउटपुट जिसे आपका सिस्टम अभी इस्तेमाल करता है। स्पीकर या हेडफ़ोन जोड़ें, या सिस्टम की ध्वनि सेटिंग में आउटपुट चुनें।</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>अनलॉक करें…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>वीडियो कोडेक</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>जहाँ नए वीडियो सहेजे जाते हैं। एक वीडियो 5 से 30 MB लेता है। फ़ोल्डर “क्लिप” अनुभाग में बदला जा सकता है; जगह होने तक भुगतान किए वीडियो रुकते हैं।</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>काम कर रहा है</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>प्रॉक्सी सिस्टम की नेटवर्क सेटिंग में या HTTPS_PROXY और NO_PROXY वेरिएबल में तय कर सकते हैं। बदलने के बाद Gallop फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>आपकी कुंजी आपके सिस्टम की कीरिंग में सहेजी है। Linux पर GNOME Keyring या KWallet इंस्टॉल और अनलॉक करें, या हर बार Gallop शुरू करने पर कुंजी डालें।</translation>
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
        <translation>HappyHorse से टेक्स्ट से वीडियो बनाएँ</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>HappyHorse से टेक्स्ट से वीडियो बनाएँ और कीमत पहले जानें</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>वीडियो जनरेटर</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>वीडियो;टेक्स्ट से वीडियो;text-to-video;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>1 क्लिप</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>आस्पेक्ट रेशियो</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाने की तिथि</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>डेमो: कोई शुल्क नहीं लगा</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>डेमो, मुफ़्त</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>फ़ाइल का आकार</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>फ़्रेम का आकार</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>जॉब ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>रिज़ॉल्यूशन</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>टेक</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>कुल अवधि</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>कुल कीमत</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>कुल आकार</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>अलग-अलग</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} क्लिप</numerusform>
            <numerusform>{count} क्लिप</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} मि॰ {seconds} से॰</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} में से {number}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{total} and 1 unknown price</source>
        <translation>{total} और 1 अज्ञात कीमत</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total} और {count} अज्ञात कीमत</numerusform>
            <numerusform>{total} और {count} अज्ञात कीमतें</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} पिक्सेल</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>1 star or more</source>
        <translation>1 सितारा या अधिक</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>नाम के अनुसार</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>संग्रह: {name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>{low} से</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>अधिक कीमत पहले</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>अधिक रेटिंग पहले</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>लंबे पहले</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>कम कीमत पहले</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>गुम</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नए पहले</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>पुराने पहले</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>छोटे पहले</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>टैग: {tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>{high} तक</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} सितारा</numerusform>
            <numerusform>{count} सितारे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>{count} सितारा या अधिक</numerusform>
            <numerusform>{count} सितारे या अधिक</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} से {high}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से॰</translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>इस बार अनुमति</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>किसी दूसरी सेवा का है</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>जॉब ID कॉपी करें</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>प्रॉम्प्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाने की तिथि</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ख़ारिज करें</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>ख़ारिज</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>फिर डाउनलोड करें</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>डाउनलोड हो रहा है · {received} MB</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>डाउनलोड हो रहा है · {total} में से {received} MB</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>प्रॉम्प्ट संपादित करें</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>उसकी जॉब ID डालें…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>अनुमान</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>विफल - शुल्क अज्ञात</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>विफल - {usd} लिए गए</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>विफल - शुल्क नहीं लगा</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>विफल - लौटाया गया</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>Gallop यह जॉब फिर जाँचता है और उसका वीडियो डाउनलोड करता है। कुछ भी दोबारा नहीं भेजा जाता और दोबारा शुल्क नहीं लगता।</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>बन रहा है</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>बन रहा है · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>बन रहा है · {elapsed}, आम तौर पर {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>बारी आने पर भेजा जाता है और दिखाया गया शुल्क लगता है।</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>जब तक आप इसे फिर शुरू नहीं करते, न भेजा जाता है न शुल्क लगता है।</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>यह भेजा नहीं गया और शुल्क नहीं लगा। इससे यह सूची से हटता है।</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>जॉब ID</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे करें</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>सबसे ऊपर करें</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर करें</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>आपका ध्यान चाहिए</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>अभी सूचना नहीं मिली</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>सूचना नहीं मिली; अपना खाता पेज देखें</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>ट्रैक नहीं हो रहा</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>ट्रैक नहीं हो रहा - {usd} लिए गए</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>ट्रैक नहीं हो रहा - शुल्क लग सकता है</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>कुछ नहीं (नहीं भेजा गया)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>प्रॉम्प्ट और सेटिंग फिर एडिटर में रखता है। कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>तैयार - डाउनलोड शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>{age} से तैयार; लिंक लगभग एक दिन चलते हैं</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>अस्वीकृत - शुल्क नहीं लगा</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>इसे Gallop से हटाता है, जो फिर उसका वीडियो डाउनलोड नहीं कर सकता। यह फिर भी बन सकता है और शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>फिर शुरू करें - डेमो, मुफ़्त</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>सभी {count} {usd} में फिर शुरू करें</numerusform>
            <numerusform>सभी {count} {usd} में फिर शुरू करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>{usd} में फिर शुरू करें</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>फिर भेजें (शुल्क दो बार लग सकता है)…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>सभी {count} {usd} में भेजें</numerusform>
            <numerusform>सभी {count} {usd} में भेजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>सभी {count} यहाँ से {usd} में भेजें</numerusform>
            <numerusform>सभी {count} यहाँ से {usd} में भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>{usd} में भेजें</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>यहाँ से {usd} में भेजें</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>हर विफल या अस्वीकृत जॉब फिर भेजता है। हर एक का शुल्क लगता है; कुल राशि दिखाई गई है।</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>वही प्रॉम्प्ट और सेटिंग नए जॉब के रूप में भेजता है, दिखाया गया शुल्क लगता है।</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>ShortAPI जॉब रोक नहीं सकता: वीडियो फिर भी बन सकता है और शुल्क लग सकता है। Gallop केवल उसे जाँचना बंद करता है। आप उसे कभी भी फिर ट्रैक कर सकते हैं; ShortAPI तैयार वीडियो लगभग एक दिन रखता है।</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>ShortAPI इस जॉब ID को नहीं जानता</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>ट्रैक करना बंद करें (शुल्क लग सकता है)</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>यह जॉब ID किसी दूसरे जॉब की है</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>फिर ट्रैक करें</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>फिर कोशिश करें - डेमो, मुफ़्त</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>{usd} में फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>सभी {count} की फिर कोशिश करें - डेमो, मुफ़्त</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>सभी {count} की {usd} में फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>अनिश्चित - शुल्क लगा हो सकता है</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>अज्ञात: कुछ नहीं, या लगभग {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>प्रॉम्प्ट और सेटिंग इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>प्रतीक्षा - ShortAPI व्यस्त है</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>सहेजने के फ़ोल्डर की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>कुंजी की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>क्रेडिट की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>अपनी बारी की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>नेटवर्क की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>आपकी अनुमति की प्रतीक्षा</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>क्या हुआ?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>{count} में से टेक {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} दिन</numerusform>
            <numerusform>{count} दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>{count} चल रहा है</numerusform>
            <numerusform>{count} चल रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} प्रतीक्षा में</numerusform>
            <numerusform>{count} प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घं॰</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि॰</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से॰</translation>
    </message>
    <message>
        <source>{state} · ready for {age}</source>
        <translation>{state} · {age} से तैयार</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>1 सितारा</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>गुम</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>फ़ाइल नहीं मिली</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} सितारा</numerusform>
            <numerusform>{count} सितारे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>मुफ़्त डेमो दिखाता है कि सब कैसे काम करता है; उसे कुंजी नहीं चाहिए।</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>भुगतान किया जॉब कभी दो बार नहीं भेजा जाता और कभी नहीं खोता, क्रैश के बाद भी नहीं।</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>हर वीडियो अपने प्रॉम्प्ट के साथ आपके कंप्यूटर पर सहेजा जाता है और आसानी से मिलता है।</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>ShortAPI आपकी अपनी API कुंजी से वीडियो बनाता है और शुल्क आपके वहाँ के खाते से लेता है। Gallop स्वतंत्र सॉफ़्टवेयर है, Alibaba या ShortAPI से संबद्ध नहीं।</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>कुछ भी भेजने से पहले सटीक कीमत बटन पर दिखती है।</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>जो देखना चाहते हैं वह लिखें, सटीक कीमत देखें, और HappyHorse-1.0 का बनाया वीडियो देखें।</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>1 जॉब आपकी अनुमति की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>क्रेडिट जोड़ें</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>फिर डाउनलोड करें</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API कुंजी डालें</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>मैं क्या कर सकता हूँ?</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>{count} जॉब आपकी अनुमति की प्रतीक्षा में है।</numerusform>
            <numerusform>{count} जॉब आपकी अनुमति की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>{count} जॉब विफल हुआ। सबसे नया:</numerusform>
            <numerusform>{count} जॉब विफल हुए। सबसे नया:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>{count} जॉब का शुल्क लगा हो सकता है। सबसे पुराना:</numerusform>
            <numerusform>{count} जॉब के शुल्क लगे हो सकते हैं। सबसे पुराना:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>क्लिप {min} से {max} सेकंड लंबा हो सकता है, {given} नहीं। कुछ नहीं भेजा गया। इसी सीमा में अवधि चुनें।</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>नाम खाली नहीं हो सकता। जैसे {example} इस्तेमाल करें। पुराना पैटर्न ही चलता है; आपकी फ़ाइलें नहीं बदलीं।</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>ख़र्च की सीमा अमेरिकी डॉलर में राशि होनी चाहिए, जैसे 5 या 2.50, या सीमा न रखने के लिए खाली। सीमा नहीं बदली।</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>एक वीडियो {given} से॰ लंबा है, जबकि {wanted} से॰ माँगे गए थे। फिर डाउनलोड करने पर वही नतीजा मिला। वह आपकी लाइब्रेरी में है, और कोई और शुल्क नहीं लगता। पैसे वापस पाने के लिए ShortAPI से रिफ़ंड माँगें और जॉब ID {job} दें।</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>“gallop generate” आदेश अभी चल रहा है। उसके पूरा होने पर यह विंडो जारी रहती है। तब तक आप अपने क्लिप देख सकते हैं पर बदल नहीं सकते, और कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>Gallop की दूसरी विंडो (या आदेश) इसी जॉब सूची में जॉब “{prompt}” पर काम कर रही है, इसलिए इसने उसे नहीं छुआ। वह दो बार नहीं भेजा गया। दोनों में से एक बंद करें, तो दूसरी जारी रहती है।</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>Gallop की दूसरी विंडो (या आदेश), शायद किसी दूसरे सत्र में, “{path}” की जॉब सूची खोले हुए है या अब जवाब नहीं देती। उसके बंद होने तक यहाँ से कुछ नहीं भेजा जाता, ताकि कोई जॉब दो बार न जाए। फिर यह विंडो जारी रहती है।</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>कोई दूसरा प्रोग्राम “{path}” में Gallop की फ़ाइलें इस्तेमाल कर रहा है। भुगतान किए वीडियो ShortAPI पर रुके हैं, और न कुछ नया भेजा जाता है न शुल्क लगता है। जारी रखने के लिए वह प्रोग्राम बंद करें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>काम करने वाली API कुंजी के बिना Gallop यह जॉब नहीं जाँच सकता। जॉब भेजा गया और दिखाया गया शुल्क लगा; कोई और शुल्क नहीं लगता। जारी रखने के लिए काम करने वाली कुंजी डालें।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>Gallop को अपनी फ़ाइलों के लिए फ़ोल्डर नहीं मिलता: इस उपयोगकर्ता का होम फ़ोल्डर नहीं है, या मौजूदा फ़ोल्डर अब नहीं रहा। कुछ नहीं भेजा गया। HOME तय करें, या GALLOP_HOME में पूरा पथ दें।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>“{folder}”, जहाँ वीडियो सहेजा जाना था, Gallop को नहीं मिलता या वहाँ लिखा नहीं जा सकता। वीडियो उसकी जगह “{path}” के रूप में सहेजा गया, और कोई और शुल्क नहीं लगता। उसे जहाँ चाहें ले जाएँ।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>Gallop “{path}” में आपकी जॉब सूची के बैकअप नहीं पढ़ सकता ({detail})। जॉब सूची नहीं बदली। वहाँ पढ़ने की अनुमति दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>Gallop फ़ोल्डर “{path}” नहीं पढ़ सकता ({detail})। आपकी फ़ाइलें नहीं बदलीं। दूसरा फ़ोल्डर चुनें, या वहाँ पढ़ने की अनुमति दें।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>Gallop “{path}” में आपकी सेटिंग नहीं पढ़ सकता ({detail}), इसलिए आपकी ख़र्च सीमाएँ खो गई हैं। कोई शुल्क नहीं लगा; जॉब और वीडियो नहीं बदले। जब तक आप सेटिंग में सीमाएँ नहीं जाँचते, Gallop कोई जॉब नहीं भेजता। पुरानी फ़ाइल “{kept}” के रूप में रखी गई है।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>Gallop “{path}” में आपकी सेटिंग नहीं पढ़ सकता ({detail})। वह अपनी पिछली सही कॉपी इस्तेमाल करता है, आपकी ख़र्च सीमाओं सहित। कोई शुल्क नहीं लगा; जॉब और वीडियो नहीं बदले। जब तक आप सेटिंग में सीमाएँ नहीं जाँचते, Gallop कोई जॉब नहीं भेजता।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>Gallop “{path}” नहीं पढ़ सकता ({detail})। आपकी फ़ाइलें नहीं बदलीं।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>Gallop “{path}” में अपनी जॉब सूची में नहीं लिख सकता ({detail}), इसलिए एक जॉब की नवीनतम स्थिति दर्ज नहीं हुई। जॉब जारी है, और कोई और शुल्क नहीं लगता। Gallop अपने आप फिर कोशिश करता है। उसे बंद करने से पहले जगह ख़ाली करें या वहाँ लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>Gallop “{path}” में अपनी जॉब सूची में नहीं लिख सकता ({detail})। न कुछ भेजा गया न शुल्क लगा: जॉब भेजने से पहले दर्ज किया जाता है। जगह ख़ाली करें या वहाँ लिखने की अनुमति दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>Gallop “{path}” में आपकी लाइब्रेरी में नहीं लिख सकता ({detail}), इसलिए आपका बदलाव सहेजा नहीं गया, या सभी क्लिप के लिए नहीं। कोई क्लिप नहीं खोया। फ़ाइल इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें, जगह ख़ाली करें या वहाँ लिखने की अनुमति दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>यह जॉब भेजे जाते समय Gallop बंद हुआ, इसलिए इसका शुल्क लगा हो सकता है। इसे फिर नहीं भेजा गया। देखें कि यह आपके ShortAPI खाता पेज पर है या नहीं, फिर चुनें।</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>Gallop अपडेट नहीं जाँच सका ({detail})। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>Gallop रिलीज़ की सूची नहीं पढ़ सका ({detail})। डाउनलोड पेज खोलें, या बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Gallop अभी अपना पिछला अनुरोध पूरा कर रहा है। पूरा होने पर यह विंडो जारी रहती है, आम तौर पर 15 सेकंड में। तब तक आप अपने क्लिप देख सकते हैं पर बदल नहीं सकते, और कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>Gallop को “{path}” में लिखने की अनुमति नहीं है। भुगतान किए वीडियो ShortAPI पर रुके हैं, और न कुछ नया भेजा जाता है न शुल्क लगता है। जारी रखने के लिए वहाँ लिखने की अनुमति दें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>नहीं मिले: {names}। कुछ वीडियो नहीं चलाए जा सकते।</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>किसी प्रमाणपत्र प्राधिकरण पर भरोसा नहीं है, इसलिए किसी सर्वर पर भी नहीं हो सकता। ca-certificates पैकेज इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>कोई प्रॉक्सी तय नहीं है। Gallop सीधे कनेक्ट करता है।</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>{host} से सुरक्षित कनेक्शन नहीं ({detail})।</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>कोई ध्वनि आउटपुट नहीं मिला। वीडियो बिना आवाज़ के चलते हैं।</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>नहीं जाँचा गया: डेमो इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>“{path}” में वीडियो के लिए केवल {size} GB ख़ाली हैं।</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>अनुरोध प्रॉक्सी {proxy} से जाते हैं, जो काम नहीं करता ({detail})।</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>अनुरोध प्रॉक्सी {proxy} से जाते हैं।</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>ShortAPI ने ऐसे जॉब स्वीकार किए जो आपकी जॉब सूची में नहीं हैं: {job_ids}। उनका शुल्क लगा हो सकता है; कुछ भी फिर नहीं भेजा जाता। जॉब सूची का वह बैकअप पुनर्स्थापित करें जिसमें वे हैं, या इन जॉब ID के साथ ShortAPI से वीडियो माँगें।</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI कुंजी स्वीकार करता है।</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI ने इस जॉब के जवाब में आपके दूसरे जॉब की ID दी: “{prompt}”। इस जॉब का शुल्क बिना बने लगा हो सकता है। इसे फिर नहीं भेजा गया। देखें कि यह आपके ShortAPI खाता पेज पर है या नहीं, फिर चुनें।</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI ने दूसरे जॉब का रिकॉर्ड दिया, जो इस्तेमाल नहीं किया गया। कोई और शुल्क नहीं लगता; Gallop जाँचता रहता है। यदि जॉब ID आपने स्वयं डाली थी, तो उसे जाँचें; आप उसे सुधार सकते हैं।</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>ShortAPI ने Gallop को {until} तक रुकने को कहा। पहले भेजे गए जॉब वहाँ जारी हैं, और उनका कोई और शुल्क नहीं लगता। प्रतीक्षा समाप्त करने के लिए “अभी जाँचें” चुनें या Gallop फिर शुरू करें।</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>ShortAPI तक नहीं पहुँचा जा सका ({detail})। न कुछ भेजा गया न शुल्क लगा। Gallop अपने आप फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>ShortAPI ने इस जॉब के बारे में जवाब नहीं दिया ({detail})। कोई और शुल्क नहीं लगता; Gallop जाँचता रहता है।</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI अभी यह जॉब ID नहीं जानता। कोई और शुल्क नहीं लगता; Gallop जाँचता रहता है। यदि जॉब ID आपने स्वयं डाली थी, तो उसे जाँचें; आप उसे सुधार सकते हैं।</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>ShortAPI अभी यह जॉब लेने के लिए बहुत व्यस्त है। शुल्क नहीं लगा। Gallop अपने आप फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>ShortAPI अब {resolution} पर {new} प्रति सेकंड लेता है (पहले {old})। पूरे हुए जॉब का दिखाया गया शुल्क लगा। अनुमान अब नई कीमत से होते हैं।</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI ने API कुंजी अस्वीकार की। शुल्क नहीं लगा। रुके हुए जॉब भेजने के लिए काम करने वाली कुंजी डालें।</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>ShortAPI ने कुंजी अस्वीकार की।</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI ने यह जॉब अस्वीकार किया: {reason} शुल्क नहीं लगा। जिस पर आपत्ति है उसे बदलें (अक्सर असली लोग, ब्रांड, हिंसा या नग्नता), फिर कोशिश करें। आपका प्रॉम्प्ट और सेटिंग रखे गए हैं।</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI ने यह कुंजी अस्वीकार की, इसलिए इसे सहेजा नहीं गया। न कुछ भेजा गया न शुल्क लगा। इसे अपने खाता पेज से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>ShortAPI ने {estimate} अनुमान वाले जॉब का शुल्क {charged} बताया। Gallop ने उसे दर्ज किया, और वह आपकी ख़र्च सीमाओं में गिना जाता है। उसे अपने ShortAPI खाता पेज से मिलाएँ। यदि वहाँ भी ग़लत हो, तो जॉब की रसीद ShortAPI सहायता को भेजें।</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>ShortAPI कहता है कि यह वीडियो पूरा है पर फ़ाइल नहीं देता। दिखाया गया शुल्क लगा। Gallop अपनी विंडो खुली रहने तक और हर शुरुआत पर जाँचता रहता है। यदि उससे काम न बने, तो ShortAPI से रिफ़ंड माँगें और जॉब ID दें।</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>एक वीडियो के चित्र या आवाज़ का कुछ हिस्सा ख़राब है। फिर डाउनलोड करने पर वही नतीजा मिला। वह आपकी लाइब्रेरी में है, और कोई और शुल्क नहीं लगता। पैसे वापस पाने के लिए ShortAPI से रिफ़ंड माँगें और जॉब ID {job} दें।</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>“{path}” में आपकी कुछ सेटिंग नहीं पढ़ी जा सकीं ({detail}), इसलिए आपकी ख़र्च सीमाएँ ग़लत हो सकती हैं। न कुछ भेजा गया न शुल्क लगा। सेटिंग में सीमाएँ जाँचें, या फ़ाइल सुधारें और उसमें से limits_doubt हटाएँ। आप इस बार अनुमति भी दे सकते हैं।</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>Gallop में कुछ गड़बड़ हुई ({detail})। पहले भेजे गए जॉब, जॉब सूची में सुरक्षित हैं। Gallop फिर शुरू करें और इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>आवाज़ “{device}” पर चलती है।</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>बैकअप “{path}” पुनर्स्थापित नहीं हो सका ({detail})। आपकी मौजूदा जॉब सूची नहीं बदली। दूसरा बैकअप चुनें, या जगह ख़ाली करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>कॉलबैक पता पूरा https:// पता होना चाहिए। कुछ नहीं भेजा गया। उसे सेटिंग में सुधारें, या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>क्लिप “{path}” में सहेजा नहीं जा सका ({detail})। आपकी अपनी कॉपी नहीं बदली। दूसरा फ़ोल्डर चुनें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>“{path}” की क्रैश रिपोर्ट पढ़ी, सहेजी या हटाई नहीं जा सकी ({detail})। जॉब और वीडियो नहीं बदले।</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>डेमो को कुंजी नहीं चाहिए।</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>निदान “{path}” में सहेजा नहीं जा सका ({detail})। दूसरा फ़ोल्डर चुनें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>“{path}” वाली डिस्क भर गई है। भुगतान किए वीडियो ShortAPI पर रुके हैं, और न कुछ नया भेजा जाता है न शुल्क लगता है। जारी रखने के लिए जगह ख़ाली करें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>डाउनलोड की गई फ़ाइल नहीं चल सकती ({detail})। कोई और शुल्क नहीं लगता; Gallop उसे फिर डाउनलोड करता है।</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>डाउनलोड रुक गया ({detail})। कोई और शुल्क नहीं लगता; Gallop अपने आप जारी रखता है।</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>इस क्लिप की फ़ाइल अब “{path}” पर नहीं है। क्लिप आपकी लाइब्रेरी में रहता है। उसकी डिस्क जोड़ें, या फ़ाइल खोजने के लिए “ढूँढें…” चुनें।</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>फ़ोल्डर “{path}” न मिलता है न बनाया जा सकता है। भुगतान किए वीडियो ShortAPI पर रुके हैं, और न कुछ नया भेजा जाता है न शुल्क लगता है। जारी रखने के लिए डिस्क जोड़ें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>आपकी डाली जॉब ID आपके दूसरे जॉब की है: “{prompt}”। उसे इस्तेमाल नहीं किया गया, ताकि कोई शुल्क दो बार न गिना जाए। न कुछ भेजा गया न शुल्क लगा। अपने ShortAPI खाता पेज पर ऐसा जॉब देखें जो अभी Gallop में नहीं है।</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>फिर भेजे जाने से पहले जॉब बदल गया, इसलिए उसे फिर नहीं भेजा गया और उसका कोई शुल्क नहीं लगा। कतार उसकी नई स्थिति दिखाती है।</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>जॉब हटाया या रोका नहीं जा सका, क्योंकि Gallop “{path}” में जॉब सूची में नहीं लिख सकता ({detail})। उसका शुल्क अभी नहीं लगा, पर वह अपनी बारी पर या अगली शुरुआत पर भेजा जाएगा। जगह ख़ाली करें या वहाँ लिखने की अनुमति दें, फिर उसे दोबारा हटाएँ।</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>जॉब सूची अभी खुली नहीं है, इसलिए वीडियो फ़ोल्डर अज्ञात है।</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>जॉब सूची अभी खुली नहीं है। न कुछ बदला न भेजा गया। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>कुंजी ShortAPI से जाँची नहीं जा सकी ({detail})। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>कुंजी इस्तेमाल में है। उसे सहेजने के लिए सिस्टम की कीरिंग अनलॉक करें: सिस्टम उसका पासवर्ड माँग रहा है, शायद इसके पीछे की विंडो में। तब तक कुंजी केवल Gallop बंद करने तक रखी जाती है।</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>तैयार वीडियो का लिंक अब काम नहीं करता। कोई और शुल्क नहीं लगता; Gallop नया लिंक माँगता है।</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>प्रॉम्प्ट में अदृश्य नियंत्रण वर्ण हैं ({count}, पहला स्थान {position} पर)। कुछ नहीं भेजा गया। उन्हें हटाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>प्रॉम्प्ट डेटा “{path}” में सहेजा नहीं जा सका ({detail})। क्लिप और उसका प्रॉम्प्ट आपकी लाइब्रेरी में हैं।</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>प्रॉम्प्ट खाली है। कुछ नहीं भेजा गया। जो देखना चाहते हैं वह लिखें।</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>प्रॉम्प्ट बहुत लंबा है: {limit} में से {units} वर्ण। ShortAPI बिना बताए अंत हटा देता (छूटे वर्ण: {lost})। कुछ नहीं भेजा गया। उसे छोटा करें, या वहीं काटें।</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>स्नैपशॉट “{path}” के रूप में सहेजा नहीं जा सका ({detail})। क्लिप नहीं बदला।</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>“{path}” में ख़र्च सीमा {name} का मान “{value}” है, जो अमेरिकी डॉलर में राशि नहीं है। न कुछ भेजा गया न शुल्क लगा। उसे 5 या 2.50 जैसी राशि पर रखें, या इस बार अनुमति दें।</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>भरोसेमंद प्रमाणपत्र नहीं पढ़े जा सकते ({detail})।</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>वीडियो पूरा है और भुगतान हो चुका है, पर डाउनलोड नहीं हो सका ({detail})। कुछ खोया नहीं: Gallop अपनी विंडो खुली रहने तक और हर शुरुआत पर कोशिश करता रहता है। आप उसे अभी फिर डाउनलोड भी कर सकते हैं।</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>अभी कोई API कुंजी नहीं है, इसलिए वीडियो नहीं बनाए जा सकते।</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>अभी कोई API कुंजी नहीं है। न कुछ भेजा गया न शुल्क लगा। रुके हुए जॉब भेजने के लिए अपनी कुंजी डालें।</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>यही 1 और क्लिप के साथ भी हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>यही {count} और क्लिप के साथ भी हुआ।</numerusform>
            <numerusform>यही {count} और क्लिप के साथ भी हुआ।</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>इस कंप्यूटर पर नेटवर्क कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>इस कंप्यूटर पर सिस्टम कीरिंग नहीं है, इसलिए कुंजी केवल Gallop बंद करने तक रखी जाती है।</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>इस कंप्यूटर पर सिस्टम कीरिंग नहीं है। आपकी कुंजी केवल Gallop बंद करने तक रखी जाती है।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>इस कंप्यूटर की घड़ी सही है।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>इस कंप्यूटर की घड़ी {minutes} मिनट आगे है।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>इस कंप्यूटर की घड़ी {minutes} मिनट पीछे है।</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>इस कॉपी में अपडेट का पता नहीं है। जहाँ से डाउनलोड किया था वहाँ देखें।</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>यह API कुंजी जैसा नहीं लगता: यह खाली है, या इसमें ख़ाली जगह या असामान्य वर्ण हैं। इसे इस्तेमाल नहीं किया गया। इसे अपने खाता पेज से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>यह जॉब दूसरी सेवा {service} का है; Gallop अभी {here} इस्तेमाल कर रहा है। यह यहाँ से न भेजा जाता है, न ट्रैक होता है, न शुल्क लगता है। जारी रखने के लिए Gallop उसी पते के साथ शुरू करें। जो जॉब कभी भेजा नहीं गया, उसे यहाँ से भी भेजा जा सकता है; तब शुल्क यहाँ लगता है।</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>इस जॉब को ShortAPI से साफ़ जवाब नहीं मिला ({detail}) और शुल्क लगा हो सकता है। इसे फिर नहीं भेजा गया। देखें कि यह आपके ShortAPI खाता पेज पर है या नहीं, फिर चुनें।</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>यह जॉब कुंजी के लिए या लंबे समय तक रुका रहा, इसलिए Gallop भेजने से पहले पूछता है। न कुछ भेजा गया न शुल्क लगा। इसे भेजें, या हटाएँ।</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>जब इसकी जॉब सूची कॉपी की गई, हटाई गई या सिस्टम बैकअप से बहाल हुई, तब यह जॉब भेजे जाने की प्रतीक्षा में था, इसलिए वहाँ से यह भेजा गया और शुल्क लगा हो सकता है। यहाँ से नहीं भेजा गया। देखें कि यह आपके ShortAPI खाता पेज पर है या नहीं, फिर चुनें।</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>जब पुनर्स्थापित बैकअप बना था तब यह जॉब भेजे जाने की प्रतीक्षा में था, इसलिए तब से यह भेजा गया और शुल्क लगा हो सकता है। इसे फिर नहीं भेजा गया। देखें कि यह आपके ShortAPI खाता पेज पर है या नहीं, फिर चुनें।</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>इस मॉडल में आस्पेक्ट रेशियो “{given}” नहीं है। कुछ नहीं भेजा गया। {options} में से एक चुनें।</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>इस मॉडल में रिज़ॉल्यूशन “{given}” नहीं है। कुछ नहीं भेजा गया। {options} में से एक चुनें।</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>यह वीडियो विफल हुआ। ShortAPI कहता है: {reason} उसने पूरा शुल्क या रिफ़ंड नहीं बताया: अपना खाता पेज देखें। आपका प्रॉम्प्ट और सेटिंग रखे गए हैं।</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>यह वीडियो विफल हुआ। ShortAPI कहता है: {reason} आपसे {charged} लिए गए और {refunded} लौटाए गए। आपका प्रॉम्प्ट और सेटिंग रखे गए हैं।</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>इसके {total} लगेंगे, हर बार बनाने की आपकी सीमा {cap} से अधिक। न कुछ भेजा गया न शुल्क लगा। सेटिंग में सीमा बदलें, या इस बार अनुमति दें।</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>इसके {total} लगेंगे। इस महीने ख़र्च हुए या चल रहे {committed} के साथ यह आपकी मासिक सीमा {cap} से अधिक है। न कुछ भेजा गया न शुल्क लगा। सेटिंग में सीमा बदलें, या इस बार अनुमति दें।</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>इसके {total} लगेंगे। आज ख़र्च हुए या चल रहे {committed} के साथ यह आपकी दैनिक सीमा {cap} से अधिक है। न कुछ भेजा गया न शुल्क लगा। सेटिंग में सीमा बदलें, या इस बार अनुमति दें।</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>आपकी जॉब सूची का आज का बैकअप “{path}” में सहेजा नहीं जा सका ({detail})। जॉब सूची और पुराने बैकअप नहीं बदले। जगह ख़ाली करें या वहाँ लिखने की अनुमति दें। Gallop अगली शुरुआत पर फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>भरोसेमंद प्रमाणपत्र प्राधिकरण: {count}।</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>अज्ञात, क्योंकि {host} ने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>सिस्टम की कीरिंग अनलॉक करें: सिस्टम उसका पासवर्ड माँग रहा है, शायद इसके पीछे की विंडो में। अनलॉक होते ही रुके हुए जॉब भेजे जाते हैं। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>वीडियो पढ़े और चलाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>वीडियो “{path}” में नहीं सहेजे जा सकते ({detail})।</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>वीडियो “{path}” में नहीं सहेजे जा सकते: {detail}। कुछ नहीं भेजा गया। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>आपके सिस्टम की कीरिंग में जो सहेजा है वह API कुंजी जैसा नहीं लगता, इसलिए इस्तेमाल नहीं किया गया। अपनी कुंजी फिर डालें।</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>आपके सिस्टम की कीरिंग में जो सहेजा है वह API कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>आप एक बार में 1 से {max} टेक बना सकते हैं, {given} नहीं। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>आपके ShortAPI खाते का क्रेडिट समाप्त हो गया है। शुल्क नहीं लगा। क्रेडिट जोड़ें, फिर जारी करें।</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>“{path}” में आपकी जॉब सूची ख़राब है ({detail})। वह नहीं बदली, और शुल्क नहीं लगा। Gallop की विंडो में आप बैकअप पुनर्स्थापित कर सकते हैं या खाली सूची से शुरू कर सकते हैं; ख़राब फ़ाइल रखी जाती है।</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>“{path}” में आपकी जॉब सूची नए Gallop ने सहेजी थी (फ़ॉर्मेट {found}; यह {known} तक पढ़ता है)। वह नहीं बदली, और शुल्क नहीं लगा। नया Gallop शुरू करें।</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>आपकी सेटिंग “{path}” में सहेजी नहीं जा सकीं ({detail})। वे Gallop बंद करने तक लागू हैं; जॉब और वीडियो नहीं बदले। जगह ख़ाली करें या वहाँ लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>“{path}” में आपकी सेटिंग नए Gallop ने सहेजी थीं (फ़ॉर्मेट {found}; यह {known} तक पढ़ता है)। यह जो समझता है वही इस्तेमाल करता है और फ़ाइल नहीं बदलता, इसलिए बदलाव केवल Gallop बंद करने तक लागू हैं। शुल्क नहीं लगा। अपनी ख़र्च सीमाएँ जाँचें, या नया Gallop शुरू करें।</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>आपका ख़र्च “{path}” में निर्यात नहीं हो सका ({detail})। आपकी जॉब सूची नहीं बदली। दूसरा फ़ोल्डर चुनें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>आपका सिस्टम प्रमाणपत्र जाँचता है।</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>आपके सिस्टम की कीरिंग ने कुंजी नहीं सहेजी, इसलिए वह केवल Gallop बंद करने तक रखी जाती है।</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>आपके सिस्टम की कीरिंग लॉक है या जवाब नहीं देती, इसलिए Gallop वहाँ कुंजी न पढ़ सकता है न सहेज सकता है। अभी डाली गई कुंजी केवल Gallop बंद करने तक रखी जाती है। कीरिंग अनलॉक करें, फिर कोशिश करें या कुंजी दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>आपके सिस्टम की कीरिंग लॉक है या जवाब नहीं देती, इसलिए कुंजी अब भी उसमें हो सकती है। Gallop इस विंडो में उसे अब इस्तेमाल नहीं करता। कीरिंग अनलॉक करें, फिर कुंजी दोबारा हटाएँ।</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>आपके सिस्टम की कीरिंग लॉक है, इसलिए उसमें रखी कुंजी नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>आपके सिस्टम की कीरिंग काम करती है।</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>{count} छोड़े गए ({names}): दूसरे फ़ोल्डरों के लिंक और टूटे लिंक नहीं खोले जाते।</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>{count} छोड़े गए ({names}): केवल MP4, MOV, MKV और WebM वीडियो जोड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>{all} में से {failed} फ़ाइलें आपकी लाइब्रेरी में नहीं जोड़ी जा सकीं: {names}। वे नहीं चलाई जा सकतीं। आपकी फ़ाइलें नहीं बदलीं।</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} जवाब देता है।</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>{host} तक नहीं पहुँचा जा सकता ({detail})।</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>“{path}” में वीडियो के लिए {size} GB ख़ाली हैं।</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}। शुल्क नहीं लगा, और जॉब को जॉब सूची से हटा दिया गया क्योंकि यह आदेश प्रतीक्षा नहीं करता। {now}।</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}। जॉब भेजा गया: {charge}। वह जॉब सूची में रहता है, और कोई और शुल्क नहीं लगता। {now}।</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>“{given}” API पते के रूप में इस्तेमाल नहीं हो सकता क्योंकि आपकी कुंजी असुरक्षित जाएगी। https:// से शुरू होने वाला पता इस्तेमाल करें (http:// केवल इस कंप्यूटर के लिए)। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>“{given}” नाम में इस्तेमाल नहीं हो सकता। आप {known} इस्तेमाल कर सकते हैं। पुराना पैटर्न ही चलता है; आपकी फ़ाइलें नहीं बदलीं।</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>“{path}” वीडियो फ़ोल्डर नहीं हो सकता: {detail}। आपके वीडियो नहीं बदले। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>“{path}” ट्रैश में नहीं डाला जा सका ({detail})। वह अब भी अपने फ़ोल्डर और आपकी लाइब्रेरी में है।</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>“{path}” का नाम या जगह नहीं बदली जा सकी ({detail})। वह नहीं बदला। उसे इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें, या वहाँ लिखने की अनुमति दें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>“{path}” पुनर्स्थापित नहीं हो सका ({detail})। उसे सिस्टम के ट्रैश से पुनर्स्थापित करें, फिर क्लिप के लिए “ढूँढें…” चुनें।</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>“{path}” में प्रॉम्प्ट डेटा नहीं है, इसलिए उसका प्रॉम्प्ट और सेटिंग अज्ञात हैं। आप फिर भी उसे अपनी लाइब्रेरी में जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>सेटिंग में दिया “{path}” वीडियो फ़ोल्डर नहीं हो सकता: {detail}। आपके वीडियो नहीं बदले। जब तक आप सेटिंग में दूसरा नहीं चुनते, नए वीडियो मानक फ़ोल्डर में सहेजे जाते हैं।</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>“{path}” इस क्लिप की फ़ाइल नहीं है: उसकी सामग्री अलग है। कुछ नहीं बदला। सही फ़ाइल चुनें, या इसे नए क्लिप के रूप में अपनी लाइब्रेरी में जोड़ें।</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;ठीक करें</translation>
    </message>
    <message>
        <source>Repair Gallop {version}</source>
        <translation>Gallop {version} ठीक करें</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>सेटअप प्रोग्राम की सभी फ़ाइलें बहाल करता है। आपके वीडियो, लाइब्रेरी, सेटिंग और कुंजी जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>यह संस्करण पहले से इंस्टॉल है।</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 टेक</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>आपके सिस्टम की कीरिंग जाँची जा रही है…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>पिछला अनुरोध पूरा किया जा रहा है…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>SHORTAPI_KEY से कुंजी</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>आपके सिस्टम की कीरिंग से कुंजी</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>Gallop बंद करने तक रखी गई कुंजी</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>अभी कोई API कुंजी नहीं</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>कुंजी की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>जॉब सूची खोली जा रही है…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>जॉब सूची खुली नहीं है</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>आदेश के पूरा होने की प्रतीक्षा…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>Gallop की दूसरी विंडो बंद होने की प्रतीक्षा…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count} टेक</numerusform>
            <numerusform>{count} टेक</numerusform>
        </translation>
    </message>
    <message>
        <source>{factors} = {total}</source>
        <translation>{factors} = {total}</translation>
    </message>
    <message>
        <source>{seconds} s × {price} × {takes}</source>
        <translation>{seconds} से॰ × {price} × {takes}</translation>
    </message>
</context>
</TS>

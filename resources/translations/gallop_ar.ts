<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>استوديو سطح مكتب للنموذج {model}.</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>حول Gallop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>نزّل Gallop من {url} فقط. للتحقق من ملف نزّلته، قارن مجموعه الاختباري SHA-256 بالمذكور في SHA256SUMS في تلك الصفحة.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر بموجب رخصة جنو العمومية، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>‏Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>يتضمن برمجيات من جهات أخرى، ولكل منها رخصتها.</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>برنامج مستقل لا صلة له بشركة Alibaba ولا ShortAPI.</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>الأسعار بتاريخ {date}، من {source}.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>الشيفرة المصدرية</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>رخص الجهات الأخرى</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>لا تذكر هذه النسخة ناشرها. للتحقق من ملف نزّلته، قارن مجموعه الاختباري SHA-256 بالمذكور في ملف SHA256SUMS لدى الناشر.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>تشغّل Gallop من شيفرته المصدرية، لا من ملف منزَّل.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>تشغّل Gallop من شيفرته المصدرية. رخصته في الملف LICENSE. وحزم الجهات الأخرى مذكورة في pyproject.toml، وقد ثُبّتت كل منها مع رخصتها.</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>تغيير المفتاح…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>إدخال مفتاح API…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>لا يوجد مفتاح API بعد.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>فتح {page}</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>لا يحتاج العرض التجريبي إلى مفتاح. غادره لتغيير مفتاحك.</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>تُخصم تكلفة مقاطع الفيديو من حسابك في ShortAPI. تجد رسومك ورصيدك ومفاتيحك في {page}.</translation>
    </message>
</context>
<context>
    <name>AnnotationsEditor</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>أضف ملاحظة</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>في بعض المقاطع فقط: {tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>بعضها مفضّل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>الملاحظات مختلفة. ما تكتبه هنا يحل محلها جميعًا.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>بدأ Gallop بقائمة مهام فارغة.</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>استعادة نسخة {day}…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>البدء بقائمة فارغة…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>استُعيدت النسخة الاحتياطية ليوم {day}. لم يُرسل شيء ولم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>القائمة السابقة محفوظة باسم “{path}”.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>مهمة واحدة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>النسخ الاحتياطية لقائمة المهام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>ينسخ Gallop قائمة مهامه ومقاطعه ورسومه احتياطيًا مرة كل يوم ويحتفظ بآخر سبع نسخ. ولا تشمل النسخ ملفات الفيديو.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>جارٍ البحث عن النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>لا توجد نسخ احتياطية بعد. ينشئ Gallop أولاها عند تشغيله بعد مهمتك الأولى.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>{count} مهام</numerusform>
            <numerusform>{count} مهمة</numerusform>
            <numerusform>{count} مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}  ·  {jobs}, {size}</source>
        <translation>{day}  ·  {jobs}، {size}</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>مسح مهمة منتهية واحدة؟</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>مسح {count} مهمة منتهية؟</numerusform>
            <numerusform>مسح مهمة منتهية واحدة؟</numerusform>
            <numerusform>مسح مهمتين منتهيتين؟</numerusform>
            <numerusform>مسح {count} مهام منتهية؟</numerusform>
            <numerusform>مسح {count} مهمة منتهية؟</numerusform>
            <numerusform>مسح {count} مهمة منتهية؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>تُزال أوصافها وإعداداتها أيضًا. يظل الإنفاق شاملًا ما خُصم عنها، ويواصل Gallop التحقق من المبالغ المستردة.</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>خُصم منك {usd} ولم يُردّ إليك. لتطلب من ShortAPI رد المبلغ، انسخ أولًا الإيصال من “ماذا حدث؟”.</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>توجد مجموعة بهذا الاسم؛ ستُضاف المقاطع إليها.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>تصدير بلا بيانات الوصف</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>تحديد مكان المقطع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>حفظ النسخ في مجلد</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>1 star</source>
        <translation>نجمة واحدة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>نسخ الملف</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>نسخ الوصف</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>نسخ الإيصال</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>تصدير بلا بيانات الوصف…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>تحديد المكان…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>إدارة المجموعات…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>غير متاح للمقاطع المحددة.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>فتح في المشغّل الافتراضي</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>حفظ نسخة باسم…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>حفظ النسخ في…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>حدد أولًا مقطعًا في المكتبة.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>التراجع عن الحذف</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>استخدام الوصف والإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>{count} نجوم</numerusform>
            <numerusform>{count} نجمة</numerusform>
            <numerusform>{count} نجمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>استُبعد مقطع واحد من {all}: هو في سلة المهملات أو ملفه مفقود. لتضمينه، اختر “استعادة” أو “تحديد المكان”.</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>لا ملف صالحًا للاستخدام لأي من هذه المقاطع: هي في سلة المهملات أو ملفاتها مفقودة. اختر أولًا “استعادة” أو “تحديد المكان”.</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>هذا المقطع في سلة المهملات. لاستخدام ملفه، اختر “استعادة” من قائمة المقطع.</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>يمكنك سحب {at_most} مقطعًا على الأكثر دفعة واحدة، والمحدد {count}. حدد مقاطع أقل ثم أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>لم يُستبعد أي مقطع من {all}: كلها متاحة. لتضمين غيرها، اختر “استعادة” أو “تحديد المكان”.</numerusform>
            <numerusform>استُبعد مقطع واحد من {all}: هو في سلة المهملات أو ملفه مفقود. لتضمينه، اختر “استعادة” أو “تحديد المكان”.</numerusform>
            <numerusform>استُبعد مقطعان من {all}: هما في سلة المهملات أو ملفاهما مفقودان. لتضمينهما، اختر “استعادة” أو “تحديد المكان”.</numerusform>
            <numerusform>استُبعدت {count} مقاطع من {all}: هي في سلة المهملات أو ملفاتها مفقودة. لتضمينها، اختر “استعادة” أو “تحديد المكان”.</numerusform>
            <numerusform>استُبعد {count} مقطعًا من {all}: هي في سلة المهملات أو ملفاتها مفقودة. لتضمينها، اختر “استعادة” أو “تحديد المكان”.</numerusform>
            <numerusform>استُبعد {count} مقطع من {all}: هي في سلة المهملات أو ملفاتها مفقودة. لتضمينها، اختر “استعادة” أو “تحديد المكان”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>مقطع واحد منها في سلة المهملات.</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>ملف مقطع واحد منها مفقود.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>تحديد المكان…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>لا مقاطع في سلة المهملات.</numerusform>
            <numerusform>هذا المقطع في سلة المهملات.</numerusform>
            <numerusform>هذان المقطعان في سلة المهملات.</numerusform>
            <numerusform>هذه المقاطع ({count}) في سلة المهملات.</numerusform>
            <numerusform>هذه المقاطع ({count}) في سلة المهملات.</numerusform>
            <numerusform>هذه المقاطع ({count}) في سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>هذا المقطع في سلة المهملات.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>لا مقطع منها في سلة المهملات.</numerusform>
            <numerusform>مقطع واحد منها في سلة المهملات.</numerusform>
            <numerusform>مقطعان منها في سلة المهملات.</numerusform>
            <numerusform>{count} مقاطع منها في سلة المهملات.</numerusform>
            <numerusform>{count} مقطعًا منها في سلة المهملات.</numerusform>
            <numerusform>{count} مقطع منها في سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>لا ملفات مفقودة.</numerusform>
            <numerusform>ملف مقطع واحد منها مفقود.</numerusform>
            <numerusform>ملفا مقطعين منها مفقودان.</numerusform>
            <numerusform>ملفات {count} مقاطع منها مفقودة.</numerusform>
            <numerusform>ملفات {count} مقطعًا منها مفقودة.</numerusform>
            <numerusform>ملفات {count} مقطع منها مفقودة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>قد يكون المقطع في عدة مجموعات. إزالة المجموعة لا تحذف المقاطع.</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>توجد مجموعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>توجد مجموعة بهذا الاسم؛ ستُضاف المقاطع إليها.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>توجد مجموعة بهذا الاسم؛ ستُدمج المجموعتان.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>جديدة من مقطع محدد واحد…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>جديدة من {count} مقطع محدد…</numerusform>
            <numerusform>جديدة من مقطع محدد واحد…</numerusform>
            <numerusform>جديدة من مقطعين محددين…</numerusform>
            <numerusform>جديدة من {count} مقاطع محددة…</numerusform>
            <numerusform>جديدة من {count} مقطعًا محددًا…</numerusform>
            <numerusform>جديدة من {count} مقطع محدد…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديدة…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>لا توجد مجموعات بعد. استخدم المجموعة لجمع المقاطع، كمقاطع مشروع واحد. أنشئ واحدة بالزر “جديدة…”، أو حدد أولًا مقاطع في المكتبة.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>إظهار المقاطع</translation>
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
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>اضغط Enter للإضافة.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>توجد مجموعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>إضافة المقطع المحدد</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>إضافة {count} مقطع محدد</numerusform>
            <numerusform>إضافة مقطع واحد محدد ({count})</numerusform>
            <numerusform>إضافة مقطعين محددين ({count})</numerusform>
            <numerusform>إضافة {count} مقاطع محددة</numerusform>
            <numerusform>إضافة {count} مقطعًا محددًا</numerusform>
            <numerusform>إضافة {count} مقطع محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>يضيفها إلى المجموعة المحددة في القائمة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>إدارة…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>لا توجد مجموعات بعد. تجمع المجموعة مقاطع مشروع واحد، ويمكن أن يكون المقطع في عدة مجموعات.</translation>
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
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>لا أوامر مطابقة.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>{menu} › {submenu}</source>
        <translation>{menu} ‹ {submenu}</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message>
        <source>1 to {max}</source>
        <translation>من 1 إلى {max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>من 1 إلى {max}؛ كل لقطة مهمة مستقلة</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>عرض تجريبي - مجانًا</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>مغادرة العرض التجريبي</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>الوصف والإعدادات</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>اللقطات: {explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>نُسخ ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>تاريخ النهاية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>تاريخ البداية</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>تاريخ البداية بعد تاريخ النهاية، فلا شيء يطابق.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>لا بيانات وصف في أحد هذه الملفات.</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>وصف المقطع</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>نسخ الوصف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>مسار الملف</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>لا بيانات وصف في هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>في كل هذه الملفات بيانات وصف.</numerusform>
            <numerusform>لا بيانات وصف في أحد هذه الملفات.</numerusform>
            <numerusform>لا بيانات وصف في ملفين منها.</numerusform>
            <numerusform>لا بيانات وصف في {count} ملفات منها.</numerusform>
            <numerusform>لا بيانات وصف في {count} ملفًا منها.</numerusform>
            <numerusform>لا بيانات وصف في {count} ملف منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>حدد مقطعًا لترى تفاصيله.</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>المقاطع المحددة: {count}. تظهر التفاصيل لما لا يزيد على {at_most}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>ملف zip فيه الإصدارات والإعدادات والسجلات الأخيرة وفحص ذاتي وعدد المهام في كل حالة، للمساعدة على كشف مشكلة. يُحفظ حيث تختار ولا يُرسل أبدًا. ولا يتضمن مفتاح API الخاص بك إطلاقًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>جارٍ جمع السجلات والإصدارات…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>تضمين الأوصاف ومعرّفات المهام</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>جارٍ إجراء فحص ذاتي…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>حُفظ باسم “{path}”. أرفقه عند الإبلاغ عن مشكلة.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات zip ‏(*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>اختيار مجلد الفيديو</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>شريط المدة</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>من {min} إلى {max} ثانية</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>انقر أولًا داخل حقل نص.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>غير متاح في المكتبة الآن.</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>لا شيء للتراجع عنه هنا.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>حدد أولًا نصًا.</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>نادل يرسم قلبًا على كوب كابتشينو، ضوء نافذة دافئ</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>قارب تجديف يعبر بحيرة جبلية عند الفجر، لقطة متحركة منخفضة</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>مطر في شارع مضاء بالنيون، رجل يحمل مظلة يلتفت إلى الكاميرا</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>ابدأ من مثال</translation>
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
        <translation>المرشحات {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>المرشحات، واحد نشط</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>المرشحات، لا نشط</numerusform>
            <numerusform>المرشحات، واحد نشط</numerusform>
            <numerusform>المرشحات، اثنان نشطان</numerusform>
            <numerusform>المرشحات، {count} نشطة</numerusform>
            <numerusform>المرشحات، {count} نشطًا</numerusform>
            <numerusform>المرشحات، {count} نشط</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>لا مرشحات</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>المرشحات النشطة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>إزالة المرشح {filter}</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>إظهار كل المرشحات</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>كل هذه الوسوم</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>أي تقييم.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>المدة بالثواني</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>المدة القصوى بالثواني</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>السعر الأقصى بالدولار</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>المدة الدنيا بالثواني</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>السعر الأدنى بالدولار</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>التقييم الأدنى</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>الملفات المفقودة فقط</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>السعر بالدولار $</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>“{given}” ليس مبلغًا بالدولار. أدخل رقمًا مثل 1.145.</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>“{given}” ليست مدة. أدخل الثواني، مثل 5 أو 7.5.</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>يزيل Gallop المفتاح من حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>تنتظر المهام الجارية، ومنها المدفوعة، إلى أن تُدخل مفتاحًا. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>إزالة المفتاح؟</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>يبقى المفتاح نفسه صالحًا؛ يمكنك إلغاؤه في صفحة حسابك.</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>سيكلف</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}، سيكلف {total}</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>إضافة إلى المكتبة</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>موجود في مكتبتك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>وصف المقطع</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>فتح مقطع</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>إظهار في المكتبة</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>لا بيانات وصف في الملف، لذا فوصفه وإعداداته غير معروفة. يمكنك إضافته مع ذلك؛ يُنسخ الملف إلى مجلد الفيديو لديك.</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>يتضمن الملف بيانات وصفه. إضافته تنسخ الملف إلى مجلد الفيديو لديك.</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>كان ملف هذا المقطع مفقودًا. إضافة هذا الملف تنسخه إلى مجلد الفيديو لديك وتستعيد المقطع.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>استخدام الوصف والإعدادات</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>حذفت هذا المقطع. إضافته تستعيده.</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}، {ratio}، {seconds} ث</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}، كلّف {price}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {length}</source>
        <translation>{width} × {height} بكسل، {length}</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>إنشاء  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>إنشاء - عرض تجريبي، مجانًا</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>يكلف {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>مجانًا في العرض التجريبي</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>وُجدت مشكلة واحدة.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مرة أخرى</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>يعمل Gallop، مع قيد واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>يعمل Gallop بلا قيود.</numerusform>
            <numerusform>يعمل Gallop، مع قيد واحد.</numerusform>
            <numerusform>يعمل Gallop، مع قيدين.</numerusform>
            <numerusform>يعمل Gallop، مع {count} قيود.</numerusform>
            <numerusform>يعمل Gallop، مع {count} قيدًا.</numerusform>
            <numerusform>يعمل Gallop، مع {count} قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>لم يُفحص كل شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>لا مشكلات.</numerusform>
            <numerusform>وُجدت مشكلة واحدة.</numerusform>
            <numerusform>وُجدت مشكلتان.</numerusform>
            <numerusform>وُجدت {count} مشكلات.</numerusform>
            <numerusform>وُجدت {count} مشكلة.</numerusform>
            <numerusform>وُجدت {count} مشكلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>جارٍ البحث عن تحديثات…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>حذف التقرير</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>أُغلق Gallop فجأة ({when}). تستمر المهام الجارية، ولا تُرسل أي منها مرتين. على هذا الكمبيوتر تقرير عن العطل لم يُرسل، ولا أوصاف فيه ولا مفتاح.</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>حُدّث Gallop. أعد تشغيله لاستخدام الإصدار الجديد؛ تستمر المهام الجارية.</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>يتوفر Gallop {version}؛ لديك {own}. لم يُنزَّل شيء ولم يُثبَّت. تذكر التفاصيل ما الجديد.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>فتح صفحة التنزيل</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>حُفظ التقرير باسم “{path}”.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>لديك أحدث إصدار، Gallop {own}.</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>أُضيف مقطع واحد إلى مكتبتك.</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>كان مقطع واحد موجودًا من قبل.</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>استيراد مجلد مقاطع</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>لم تُضف مقاطع.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>لم تُضف مقاطع إلى مكتبتك.</numerusform>
            <numerusform>أُضيف مقطع واحد إلى مكتبتك.</numerusform>
            <numerusform>أُضيف مقطعان إلى مكتبتك.</numerusform>
            <numerusform>أُضيفت {count} مقاطع إلى مكتبتك.</numerusform>
            <numerusform>أُضيف {count} مقطعًا إلى مكتبتك.</numerusform>
            <numerusform>أُضيف {count} مقطع إلى مكتبتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>لم يكن أي مقطع موجودًا من قبل.</numerusform>
            <numerusform>كان مقطع واحد موجودًا من قبل.</numerusform>
            <numerusform>كان مقطعان موجودين من قبل.</numerusform>
            <numerusform>كانت {count} مقاطع موجودة من قبل.</numerusform>
            <numerusform>كان {count} مقطعًا موجودًا من قبل.</numerusform>
            <numerusform>كان {count} مقطع موجودًا من قبل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>جارٍ إضافة مقطع…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>جارٍ إضافة المقاطع: {done} من {total} ملف</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>تبقى المقاطع المضافة حتى الآن.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>جارٍ البحث عن مقاطع…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>نُسخت الإجابات</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>نُسخت الإجابات ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>نسخ الإجابات</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>لا إجابات محفوظة لهذه المهمة.</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>إجابات ShortAPI</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>إظهار إجابات ShortAPI</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC، إجابة عن سؤال عن الحالة</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC، إجابة عن الطلب</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… مختصر هنا؛ “نسخ الإجابات” ينسخ كل شيء</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>$0.00، فهذا هو العرض التجريبي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>نسخ الإيصال</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>عرض تجريبي: لا يُنفق مال. المبالغ هي مبالغ المحاكي.</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>إذا أزلت هذه المهمة فلن يستطيع Gallop متابعتها. وإن كان الطلب قد وصل فقد خُصم منك {usd}، وهو مبلغ لا تشمله مجاميع Gallop، ولا يوجد الفيديو إلا في صفحة حسابك.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>افتح صفحة حسابك في ShortAPI. إن كان هذا الوصف مذكورًا فيها، فانسخ منها معرّف المهمة. عندئذ يتابع Gallop تلك المهمة وينزّل فيديوها. لا يُرسل شيء ولا يُخصم مرة أخرى.</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>فتح {site}</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>نُسخ الإيصال</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>نُسخ الإيصال ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>إزالة هذه المهمة؟</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>إرسال مرة أخرى مقابل {price}</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>إرسال هذه المهمة مرة أخرى؟</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>قد تنشئ ShortAPI هذه المهمة وتخصم تكلفتها ({usd}). إذا أزلتها فلن يستطيع Gallop تنزيل فيديوها.</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>ربما وصل الطلب الأول. إن كان قد وصل، فالإرسال مرة أخرى يكلف {price} إضافية وتحصل على الفيديوين. راجع أولًا صفحة حسابك: إن كانت المهمة هناك، فتابعها بمعرّفها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>متابعة هذه المهمة</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>متابعة هذه المهمة بمعرّفها</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>دفعت {usd} مقابل فيديو هذه المهمة، لكنه غير محفوظ على هذا الكمبيوتر. إذا أزلت المهمة، يكف Gallop عن محاولة تنزيله ولا يُردّ شيء. لتطلب من ShortAPI رد المبلغ، انسخ الإيصال أولًا.</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>خُصم منك {usd}. إذا أزلت هذه المهمة فلن يستطيع Gallop تنزيل فيديوها، ولا يُردّ شيء.</translation>
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
        <translation>جارٍ التحقق من المفتاح…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>جارٍ فحص حلقة مفاتيحك…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>حُفظ المفتاح. {but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>أُزيل المفتاح. تنتظر المهام إلى أن تُدخل مفتاحًا.</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>المفتاح يعمل. لم يُخصم شيء.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>مهمة واحدة تنتظر: يُخصم {usd} عند إرسالها.</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>مهمة واحدة تنتظر: يُخصم {usd} عند الحفظ.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>مفتاح ينتهي بـ …{ending}</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>يسأل ShortAPI إن كانت تقبل المفتاح. لا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>التحقق من المفتاح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>ينشئ Gallop الفيديو بحسابك أنت في ShortAPI. لا يُرسل المفتاح إلا إلى ShortAPI.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>الحصول على مفتاح</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>الصق مفتاحًا آخر ليحل محله</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>إزالة المفتاح…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>حفظ وإرسال مقابل {usd}</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>حفظ هذا المفتاح مع ذلك</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>إرسالها عند حفظ المفتاح ({usd})</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>إرسالها عند حفظ المفتاح ({usd})</numerusform>
            <numerusform>إرسالها عند حفظ المفتاح ({usd})</numerusform>
            <numerusform>إرسالهما عند حفظ المفتاح ({usd})</numerusform>
            <numerusform>إرسالها عند حفظ المفتاح ({usd})</numerusform>
            <numerusform>إرسالها عند حفظ المفتاح ({usd})</numerusform>
            <numerusform>إرسالها عند حفظ المفتاح ({usd})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>محفوظ في حلقة مفاتيح النظام، لا في ملف.</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>مفتاحك في ShortAPI</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>لا مهام تنتظر: يُخصم {usd} عند إرسالها.</numerusform>
            <numerusform>مهمة واحدة تنتظر: يُخصم {usd} عند إرسالها.</numerusform>
            <numerusform>مهمتان تنتظران: يُخصم {usd} عند إرسالهما.</numerusform>
            <numerusform>{count} مهام تنتظر: يُخصم {usd} عند إرسالها.</numerusform>
            <numerusform>{count} مهمة تنتظر: يُخصم {usd} عند إرسالها.</numerusform>
            <numerusform>{count} مهمة تنتظر: يُخصم {usd} عند إرسالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>لا مهام تنتظر: يُخصم {usd} عند الحفظ.</numerusform>
            <numerusform>مهمة واحدة تنتظر: يُخصم {usd} عند الحفظ.</numerusform>
            <numerusform>مهمتان تنتظران: يُخصم {usd} عند الحفظ.</numerusform>
            <numerusform>{count} مهام تنتظر: يُخصم {usd} عند الحفظ.</numerusform>
            <numerusform>{count} مهمة تنتظر: يُخصم {usd} عند الحفظ.</numerusform>
            <numerusform>{count} مهمة تنتظر: يُخصم {usd} عند الحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>{key} من SHORTAPI_KEY قيد الاستخدام. المفتاح المحفوظ هنا يُستخدم إلى أن يُشغَّل Gallop مع SHORTAPI_KEY من جديد.</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>{key} قيد الاستخدام إلى أن تغلق Gallop.</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key} محفوظ في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored} رفضته ShortAPI.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>الصق مفتاحك هنا</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>لا اختصارات مطابقة.</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>مجموعة مفاتيح المشغّل</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>مفاتيح المشغّل</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>البحث بالإجراء أو المفتاح</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>حدد إجراءً للمشغّل لتغيير مفتاحه.</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>محرر فيديو</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>لا يمكن استخدام {key}.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} مستخدم للإجراء “{action}” ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} مستخدم للإجراء “{action}”.</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>مقطع واحد</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>لا يمكن بعد العثور على مقطع قديم واحد بنصه: جارٍ تحديث البحث.</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>المكتبة بالحجم الكامل</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>شريط المكتبة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>البحث في الأوصاف</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>يبحث في الأوصاف والأسماء والوسوم والملاحظات</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>حجم الصور المصغرة</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{count} مقاطع</numerusform>
            <numerusform>{count} مقطعًا</numerusform>
            <numerusform>{count} مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>يمكن العثور على كل المقاطع القديمة بنصها.</numerusform>
            <numerusform>لا يمكن بعد العثور على مقطع قديم واحد بنصه: جارٍ تحديث البحث.</numerusform>
            <numerusform>لا يمكن بعد العثور على مقطعين قديمين بنصهما: جارٍ تحديث البحث.</numerusform>
            <numerusform>لا يمكن بعد العثور على {count} مقاطع قديمة بنصها: جارٍ تحديث البحث.</numerusform>
            <numerusform>لا يمكن بعد العثور على {count} مقطعًا قديمًا بنصها: جارٍ تحديث البحث.</numerusform>
            <numerusform>لا يمكن بعد العثور على {count} مقطع قديم بنصها: جارٍ تحديث البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>{shown} من مقطع واحد</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{shown} من {count} مقطع</numerusform>
            <numerusform>{shown} من مقطع واحد</numerusform>
            <numerusform>{shown} من مقطعين</numerusform>
            <numerusform>{shown} من {count} مقاطع</numerusform>
            <numerusform>{shown} من {count} مقطعًا</numerusform>
            <numerusform>{shown} من {count} مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>استُعيد مقطع واحد.</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>حُفظت نسخة واحدة في “{folder}”.</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>أُضيف مقطع واحد إلى “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>لم تُضف مقاطع إلى “{name}”.</numerusform>
            <numerusform>أُضيف مقطع واحد إلى “{name}”.</numerusform>
            <numerusform>أُضيف مقطعان إلى “{name}”.</numerusform>
            <numerusform>أُضيفت {count} مقاطع إلى “{name}”.</numerusform>
            <numerusform>أُضيف {count} مقطعًا إلى “{name}”.</numerusform>
            <numerusform>أُضيف {count} مقطع إلى “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>نُقل مقطع واحد إلى سلة المهملات.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>لم تُنقل مقاطع إلى سلة المهملات.</numerusform>
            <numerusform>نُقل مقطع واحد إلى سلة المهملات.</numerusform>
            <numerusform>نُقل مقطعان إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت {count} مقاطع إلى سلة المهملات.</numerusform>
            <numerusform>نُقل {count} مقطعًا إلى سلة المهملات.</numerusform>
            <numerusform>نُقل {count} مقطع إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>أُزيل مقطع واحد من “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>لم تُزل مقاطع من “{name}”.</numerusform>
            <numerusform>أُزيل مقطع واحد من “{name}”.</numerusform>
            <numerusform>أُزيل مقطعان من “{name}”.</numerusform>
            <numerusform>أُزيلت {count} مقاطع من “{name}”.</numerusform>
            <numerusform>أُزيل {count} مقطعًا من “{name}”.</numerusform>
            <numerusform>أُزيل {count} مقطع من “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>إظهار المجموعة</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>إظهار سلة المهملات</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>حُفظت النسخة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>لم تُستعد مقاطع.</numerusform>
            <numerusform>استُعيد مقطع واحد.</numerusform>
            <numerusform>استُعيد مقطعان.</numerusform>
            <numerusform>استُعيدت {count} مقاطع.</numerusform>
            <numerusform>استُعيد {count} مقطعًا.</numerusform>
            <numerusform>استُعيد {count} مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>لم تُحفظ نسخ في “{folder}”.</numerusform>
            <numerusform>حُفظت نسخة واحدة في “{folder}”.</numerusform>
            <numerusform>حُفظت نسختان في “{folder}”.</numerusform>
            <numerusform>حُفظت {count} نسخ في “{folder}”.</numerusform>
            <numerusform>حُفظت {count} نسخة في “{folder}”.</numerusform>
            <numerusform>حُفظت {count} نسخة في “{folder}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>لا توجد مقاطع في هذه المجموعة بعد. حدد مقاطع وانقر عليها بالزر الأيمن واختر «المجموعات».</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>لا مقاطع تطابق هذه المرشحات.</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>لا مقاطع تطابق “{search}”.</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>لا توجد مفضلات بعد. حدد مقطعًا واضغط {key} ليظهر هنا.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>إظهار كل المقاطع</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>تظهر هنا مقاطعك المكتملة.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>تبويبات المكتبة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gallop - Demo</source>
        <translation>‏Gallop - عرض تجريبي</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>م&amp;غادرة العرض التجريبي</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>لا يحتاج العرض التجريبي إلى مفتاح.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;تجربة العرض التجريبي</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>جارٍ الإنشاء</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>لا يمكن تشغيل هذا الملف: هو تالف أو ليس فيديو ({detail}). جرّب مشغّلًا آخر.</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>لا يمكن عرض تنسيق هذا الملف هنا. الملف آمن في مجلده.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>تعذر تشغيل “{name}” ({detail}). افتحه في مشغّل آخر.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>لم يعد “{name}” في مجلده أو لا يمكن قراءته. أعده إلى مكانه، أو اختر “تحديد المكان…”.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>&amp;حول Gallop</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>الم&amp;قطع</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>الم&amp;جموعات…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>م&amp;لء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>الح&amp;صول على مفتاح API</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مسا&amp;عدة</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>است&amp;يراد مجلد…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>تش&amp;غيل أو إيقاف مؤقت أثناء الكتابة</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>ال&amp;تشغيل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>ال&amp;بحث في المكتبة</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>المجلدات المرا&amp;قبة…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>مفتاح A&amp;PI…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>كل المقاطع</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>البحث عن تحدي&amp;ثات</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>ت&amp;فاصيل المقطع</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>المكتبة بالح&amp;جم الكامل</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>الانتقال إلى الإ&amp;شعارات</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>الانتقال إلى الو&amp;صف</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>الانتقال إلى قائمة الان&amp;تظار</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>الج&amp;زء التالي</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>فتح مجلد الفي&amp;ديو</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>حفظ الت&amp;شخيص…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>الإنفا&amp;ق…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;تجربة العرض التجريبي</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>قد تضيف المهام الجارية {usd}.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>فتح الإنفاق</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>من {cap}</translation>
    </message>
</context>
<context>
    <name>MonthPart</name>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>المستخدم من حد هذا الشهر</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} من {cap}، بقي {left}</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} من {cap}، بزيادة {over}</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}، بلا حد</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NamePatternEdit</name>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>اسم المقطع</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>مثلًا: {name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>إدراج عنصر نائب</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>إدراج…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
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
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>تفاصيل الإشعار</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>تجاهل الإشعار</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>الإشعار التالي</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>الإشعار السابق</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>NoticeController</name>
    <message>
        <source>1 job was added to the queue.</source>
        <translation>أُضيفت مهمة واحدة إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>السماح هذه المرة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مرة أخرى</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>إدخال مفتاح API</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>تُحفظ المقاطع الجديدة في “{folder}”. تبقى المقاطع الموجودة في مكانها.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>يرسل هذا مهمة واحدة مقابل {usd}.</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>لا يرسل هذا أي مهمة ({usd}).</numerusform>
            <numerusform>يرسل هذا مهمة واحدة مقابل {usd}.</numerusform>
            <numerusform>يرسل هذا مهمتين مقابل {usd}.</numerusform>
            <numerusform>يرسل هذا {count} مهام مقابل {usd}.</numerusform>
            <numerusform>يرسل هذا {count} مهمة مقابل {usd}.</numerusform>
            <numerusform>يرسل هذا {count} مهمة مقابل {usd}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>مقطعك جاهز: {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>لم تُضف مهام إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت مهمة واحدة إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت مهمتان إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت {count} مهام إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت {count} مهمة إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت {count} مهمة إلى قائمة الانتظار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>مشغّل الفيديو الخاص بـ Gallop غير موجود على هذا الكمبيوتر. مقاطعك آمنة في مجلدها. افتحها في مشغّل آخر، أو أعد تثبيت Gallop.</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>فيديو HDR: تبدو الألوان هنا أبهت مما في مشغّل HDR.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>المشغّل</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then speed up</source>
        <translation>بعد J أو K: تشغيل ثم تسريع</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>تفاصيل المقطع</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>مضاعفة السرعة</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>الإطار الأول</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>نصف السرعة</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>الإطار الأخير</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>لا مقطع مفتوح.</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>السرعة العادية</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>إطار إلى الخلف</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>إطار إلى الأمام</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>ثانية إلى الخلف</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>ثانية إلى الأمام</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>إيقاف مؤقت أو تشغيل (بين J وL)</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>تشغيل عكسي</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>تحديد A</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>تحديد A ثم B ثم مسحهما</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>تحديد B</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>صورة ثابتة</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>صورة ثابتة بلا بيانات الوصف</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>عشرة إطارات إلى الخلف</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>عشرة إطارات إلى الأمام</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>{percent}% من المقطع</translation>
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
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>مغادرة ملء الشاشة</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>حفظ هذا الإطار صورةً</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>تحديد A</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>تحديد B</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>تحديد نهاية التكرار (B)</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>تحديد بداية التكرار (A)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>صورة ثابتة</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>خطوة إلى الخلف</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>خطوة إلى الأمام</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>الإطار {number} من {count}</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>فتح في المشغّل الافتراضي</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>الفيديو</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the scene, who is in it and how it moves.

Audio: what you hear
Constraints: what to avoid</source>
        <translation>صف المشهد ومن فيه وكيف يتحرك.

Audio: ما تسمعه
Constraints: ما يجب تجنبه</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>PromptMeter</name>
    <message>
        <source>Cut here</source>
        <translation>قص هنا</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>طول الوصف كما تحسبه ShortAPI: الحرف الصيني يُحسب حرفين.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>إزالة محرف خفي واحد</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>إزالة المحارف الخفية</numerusform>
            <numerusform>إزالة محرف خفي واحد</numerusform>
            <numerusform>إزالة محرفين خفيين</numerusform>
            <numerusform>إزالة {count} محارف خفية</numerusform>
            <numerusform>إزالة {count} محرفًا خفيًا</numerusform>
            <numerusform>إزالة {count} محرف خفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>يزيل نهاية الوصف المعلَّمة. يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>في الوصف محرف خفي واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>لا محارف خفية في الوصف.</numerusform>
            <numerusform>في الوصف محرف خفي واحد.</numerusform>
            <numerusform>في الوصف محرفان خفيان.</numerusform>
            <numerusform>في الوصف {count} محارف خفية.</numerusform>
            <numerusform>في الوصف {count} محرفًا خفيًا.</numerusform>
            <numerusform>في الوصف {count} محرف خفي.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · سيُقص الحرف الأخير</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · لن يُقص شيء</numerusform>
            <numerusform>{units} / {limit} · سيُقص الحرف الأخير</numerusform>
            <numerusform>{units} / {limit} · سيُقص آخر حرفين</numerusform>
            <numerusform>{units} / {limit} · ستُقص آخر {count} أحرف</numerusform>
            <numerusform>{units} / {limit} · سيُقص آخر {count} حرفًا</numerusform>
            <numerusform>{units} / {limit} · سيُقص آخر {count} حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>منتهية واحدة</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>واحدة للمراجعة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>مخفي. اضغط للإظهار.</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>لا شيء جارٍ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>ظاهر. اضغط للإخفاء.</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>لا منتهية</numerusform>
            <numerusform>منتهية واحدة</numerusform>
            <numerusform>منتهيتان</numerusform>
            <numerusform>{count} منتهية</numerusform>
            <numerusform>{count} منتهية</numerusform>
            <numerusform>{count} منتهية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>لا شيء يحتاج انتباهك</numerusform>
            <numerusform>واحدة للمراجعة</numerusform>
            <numerusform>اثنتان للمراجعة</numerusform>
            <numerusform>{count} للمراجعة</numerusform>
            <numerusform>{count} للمراجعة</numerusform>
            <numerusform>{count} للمراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>ما زال فيديو واحد قيد الإنشاء. شغّل Gallop خلال يوم لتنزيله.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>إنهاء Gallop؟</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>لا فيديو قيد الإنشاء.</numerusform>
            <numerusform>ما زال فيديو واحد قيد الإنشاء. شغّل Gallop خلال يوم لتنزيله.</numerusform>
            <numerusform>ما زال مقطعا فيديو قيد الإنشاء. شغّل Gallop خلال يوم لتنزيلهما.</numerusform>
            <numerusform>ما زالت {count} مقاطع فيديو قيد الإنشاء. شغّل Gallop خلال يوم لتنزيلها.</numerusform>
            <numerusform>ما زال {count} مقطع فيديو قيد الإنشاء. شغّل Gallop خلال يوم لتنزيلها.</numerusform>
            <numerusform>ما زال {count} مقطع فيديو قيد الإنشاء. شغّل Gallop خلال يوم لتنزيلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>الرقم الأول أكبر من الثاني، فلا شيء يطابق.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>1 star of {max}.</source>
        <translation>نجمة واحدة من {max}.</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>تقييمات مختلفة.</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>بلا تقييم.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>بلا نجوم من {max}.</numerusform>
            <numerusform>نجمة واحدة من {max}.</numerusform>
            <numerusform>نجمتان من {max}.</numerusform>
            <numerusform>{count} نجوم من {max}.</numerusform>
            <numerusform>{count} نجمة من {max}.</numerusform>
            <numerusform>{count} نجمة من {max}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state} اضغط من 0 إلى {max} للتقييم.</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>نسبة الأبعاد {ratio}، {shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>طولي</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>عرضي</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>لا مقاطع فيها.</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>تبقى مقاطعها في مكتبتك ({clips}). تُزال المجموعة فقط. لا يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>إزالة المجموعة “⁨{name}⁩”؟</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>إزالة المجموعة؟</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>إعادة تسمية المقطع</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>يعيد هذا تسمية الملف أيضًا.</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>يتوقف Gallop عن متابعة المهام الجارية، مع أنها قد تُنشأ وتُخصم تكلفتها. تجدها في صفحة حسابك في ShortAPI.</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>يتوقف Gallop عن متابعة المهام التي أُرسلت منذ ذلك الحين، مع أنها قد تُنشأ وتُخصم تكلفتها. تجدها في صفحة حسابك في ShortAPI.</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>تصبح المهام التي كانت تنتظر الإرسال حينها غير مؤكدة: ربما أُرسلت منذ ذلك الحين، لذا لا يرسلها Gallop من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>إبقاء القائمة الحالية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>استعادة هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>البدء بقائمة فارغة</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>البدء بقائمة فارغة؟</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>تُحفظ القائمة الحالية في ملف منفصل. لا يُخصم شيء.</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>تُحفظ القائمة التالفة في ملف منفصل. لا يُخصم شيء.</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>تعود قائمة المهام إلى {day}.</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>تبقى مقاطع الفيديو المحفوظة منذ ذلك الحين في مجلدها لكنها تخرج من المكتبة، ولا تعود الرسوم منذ ذلك الحين محسوبة في إنفاقك ولا ضمن حدودك.</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>تبقى مقاطع الفيديو في مجلدها، لكن المكتبة تبدأ فارغة، ويبدأ إنفاقك وما يُحسب ضمن حدودك من الصفر.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>تقرير عطل</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>حذف التقرير</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>هذا التقرير على هذا الكمبيوتر ولم يُرسل. لا أوصاف فيه ولا مفتاح.</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>الدقة {name}: {price}</translation>
    </message>
    <message>
        <source>{price} per second</source>
        <translation>{price} في الثانية</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/ث</translation>
    </message>
</context>
<context>
    <name>SavedSearchesMenu</name>
    <message>
        <source>No saved searches</source>
        <translation>لا عمليات بحث محفوظة</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>إزالة بحث محفوظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>يحل هذا محل البحث المحفوظ بالاسم نفسه.</translation>
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
        <translation>من 1 إلى 5. ينتظر الباقي.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>الكل في مجلد واحد</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>عنوان https:// تستدعيه ShortAPI عند انتهاء مهمة. لا يحتاج إليه Gallop.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>عنوان الاستدعاء</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>البحث عن تحديثات أسبوعيًا</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>تبقى المقاطع الموجودة في مكانها.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>المهام في آن واحد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>إعلامي عند اكتمال فيديو</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>واحد لكل مجموعة</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>واحد لكل شهر</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>فقط إن لم تكن النافذة في المقدمة.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>فتح الإنفاق</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>لكل عملية إنشاء</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>لكل يوم</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>لكل شهر</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>يقرأ قائمة الإصدارات العامة؛ لا يرسل شيئًا عنك ولا يثبّت شيئًا.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>تغيّر.</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>تُسمّى الملفات كما كانت.</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>يسألك Gallop قبل أن يتجاوز حدًا. تُحسب المهام الجارية. اترك الحقل فارغًا لئلا يكون هناك حد.</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>تُسمّى الملفات الجديدة هكذا.</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>لا يُرسل شيء ما دام الحد “{limit}”.</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>الحد هو {amount}.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>لا حد.</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>ما يحتاج إليه Gallop على هذا الكمبيوتر وللوصول إلى ShortAPI. الفحص لا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>إظهار {part}</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>الترتيب: {order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>صُدّرت مهمة واحدة إلى “{path}”.</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>لم تُصدّر مهام إلى “{path}”.</numerusform>
            <numerusform>صُدّرت مهمة واحدة إلى “{path}”.</numerusform>
            <numerusform>صُدّرت مهمتان إلى “{path}”.</numerusform>
            <numerusform>صُدّرت {count} مهام إلى “{path}”.</numerusform>
            <numerusform>صُدّرت {count} مهمة إلى “{path}”.</numerusform>
            <numerusform>صُدّرت {count} مهمة إلى “{path}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>لم يُنسخ إيصال: مهمة هذا المقطع ليست في قائمة مهام Gallop. تذكر صفحة حسابك في ShortAPI ما خُصم.</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>لم تُفتح قائمة المهام بعد.</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>نُسخ {count} من {all} من الإيصالات. مهام المقاطع الأخرى ليست في قائمة مهام Gallop. تذكر صفحة حسابك في ShortAPI ما خُصم.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>مقطع واحد محتفظ به</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>ربما خُصم {usd} عن مهمة واحدة غير مؤكدة، وهو غير محسوب هنا.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>جارٍ قراءة قائمة المهام…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>الإنفاق</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>هذا هو العرض التجريبي: هذه المبالغ محاكاة.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>سمحت لمهمة واحدة منها بتجاوز حد.</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>لم تسمح لأي مهمة منها بتجاوز حد.</numerusform>
            <numerusform>سمحت لمهمة واحدة منها بتجاوز حد.</numerusform>
            <numerusform>سمحت لمهمتين منها بتجاوز حد.</numerusform>
            <numerusform>سمحت لـ {count} مهام منها بتجاوز حد.</numerusform>
            <numerusform>سمحت لـ {count} مهمة منها بتجاوز حد.</numerusform>
            <numerusform>سمحت لـ {count} مهمة منها بتجاوز حد.</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>الصافي · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>الصافي · {clips} · {price} لكل مقطع محتفظ به</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>لا مقاطع محتفظ بها</numerusform>
            <numerusform>مقطع واحد محتفظ به</numerusform>
            <numerusform>مقطعان محتفظ بهما</numerusform>
            <numerusform>{count} مقاطع محتفظ بها</numerusform>
            <numerusform>{count} مقطعًا محتفظًا به</numerusform>
            <numerusform>{count} مقطع محتفظ به</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>لا مهام غير مؤكدة ({usd}).</numerusform>
            <numerusform>ربما خُصم {usd} عن مهمة واحدة غير مؤكدة، وهو غير محسوب هنا.</numerusform>
            <numerusform>ربما خُصم {usd} إجمالًا عن مهمتين غير مؤكدتين، وهو غير محسوب هنا.</numerusform>
            <numerusform>ربما خُصم {usd} إجمالًا عن {count} مهام غير مؤكدة، وهو غير محسوب هنا.</numerusform>
            <numerusform>ربما خُصم {usd} إجمالًا عن {count} مهمة غير مؤكدة، وهو غير محسوب هنا.</numerusform>
            <numerusform>ربما خُصم {usd} إجمالًا عن {count} مهمة غير مؤكدة، وهو غير محسوب هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>المقاطع المحتفظ بها</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>لكل مقطع محتفظ به</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المردود</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>{column}, {row}: {value}</source>
        <translation>{column}، {row}: {value}</translation>
    </message>
</context>
<context>
    <name>SpendingTable</name>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>حسب الدقة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>لم يُخصم شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>الإنفاق</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Describe what you want to see and press Generate, or select a clip in the library.</source>
        <translation>صف ما تريد أن تراه واضغط “إنشاء”، أو حدد مقطعًا في المكتبة.</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>منطقة العرض</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>هذا هو العرض التجريبي: المقاطع محاكاة ومجانية.
لاستخدام مفتاحك، اختر “مغادرة العرض التجريبي” من قائمة “ملف”.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>استخدام الوصف والإعدادات</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>حُفظت الصورة الثابتة باسم “{name}”.</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>مقطعك جاهز</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>المقاطع محاكاة ومجانية.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>يتصل Gallop عند الحاجة.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>لا اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>لم يتصل بعد</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>لا شيء جارٍ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>أجابت ShortAPI عن آخر طلب.</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>لا يمكن الوصول إلى ShortAPI</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>لم يصل آخر طلب إلى ShortAPI.</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ رفضت ShortAPI المفتاح</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>أضف وسمًا</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>الوسوم الموجودة</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>اضغط Enter أو الفاصلة لإضافة وسم، وBackspace لإزالة الأخير.</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>إزالة الوسم {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>أُضيف الوسم {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>أُزيل الوسم {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>لقطات أقل</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>لقطات أكثر</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>اللقطات</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>التراجع عن {setting}</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>اضغط Enter لإعادة تسمية المقطع وملفه.</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>إن لم يكن مذكورًا في الصفحة: أرسله مهمةً جديدة مقابل {price}. وإن كان الأول قد وصل فعلًا، فستدفع عن الاثنين.</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>إن كانت صفحة حسابك تذكر هذا الوصف: يتابع Gallop تلك المهمة وينزّل فيديوها. لا يُرسل شيء ولا يُخصم مرة أخرى.</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>أزلها من Gallop. إن كانت قد وصلت فعلًا فقد دفعت ثمنها، ولا يوجد الفيديو إلا في صفحة حسابك.</translation>
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
        <translation>تغيير مجلد الفيديو</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>تبقى المقاطع الموجودة في مكانها. المهام الموجودة في قائمة الانتظار تُحفظ في المجلد السابق.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>مجلد الفيديو</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>مجلد الفيديو وحده مراقب.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقبة</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>عند فقدان ملف مقطع، يبحث Gallop في مجلد الفيديو وفي هذه المجلدات. تُضاف المجلدات المستوردة تلقائيًا. إزالة مجلد هنا لا تحذف ملفات ولا مقاطع.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>A {seconds}-second clip costs {prices}, charged to your ShortAPI account. You always see the exact price on the button first.</source>
        <translation>يكلف مقطع مدته {seconds} ثوانٍ {prices}، وتُخصم من حسابك في ShortAPI. ترى دائمًا السعر الدقيق على الزر أولًا.</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>صف مشهدًا واحصل على فيديو قصير مع صوت، ينشئه {model}.</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>إدخال مفتاح API</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>الحصول على مفتاح</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>العرض التجريبي مجاني ولا يحتاج إلى مفتاح؛ مقاطعه محاكاة.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التجريبي</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>اكتبه. اعرف سعره. شاهده.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{price} بدقة {resolution}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مرة أخرى</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>بالمقارنة مع ساعة ShortAPI. دع نظامك يضبط التاريخ والوقت والمنطقة الزمنية تلقائيًا: الساعة الخاطئة تجعل الشهادات تبدو غير صالحة وتبدأ الحدود اليومية في غير وقتها.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>التشفير (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>إدخال مفتاح API…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>يسأل Gallop خدمة ShortAPI عن مهمة غير موجودة. تُظهر الإجابة إن كان المفتاح مقبولًا. هذا لا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>يتضمن Gallop برامج فك الترميز لفيديو ShortAPI ‏(H.264 وH.265 وAAC). إن كان أحدها مفقودًا، فأعد تثبيت Gallop.</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>يرسل Gallop إلى ShortAPI طلبًا واحدًا بلا مفتاحك. إن لم تأتِ إجابة، فتحقق من اتصالك، ومما إذا كانت الشبكة تطلب تسجيل الدخول، ومما إذا كان جدار حماية يحجب Gallop.</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>يثق Gallop بالشهادات التي يثق بها نظامك ولا يرسل مفتاحك إلا عبر اتصال مشفّر. قد تُفسد ذلك ساعة خاطئة، أو شبكة تطلب تسجيل الدخول، أو برنامج أمان يفحص حركة البيانات.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>مخرج الصوت الذي يستخدمه نظامك الآن. صِل مكبرات صوت أو سماعات، أو اختر مخرجًا في إعدادات الصوت في نظامك.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>إلغاء القفل…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>ترميز الفيديو</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>حيث تُحفظ مقاطع الفيديو الجديدة. يشغل المقطع من 5 إلى 30 MB. يمكنك تغيير المجلد في قسم “المقاطع”؛ تنتظر المقاطع المدفوعة حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>يمكنك ضبط وكيل في إعدادات الشبكة في نظامك أو في المتغيرين HTTPS_PROXY وNO_PROXY. أعد تشغيل Gallop بعد التغيير.</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>مفتاحك محفوظ في حلقة مفاتيح النظام. على Linux، ثبّت GNOME Keyring أو KWallet وألغِ قفله، أو أدخل المفتاح كلما شغّلت Gallop.</translation>
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
        <translation>أنشئ فيديو من نص باستخدام HappyHorse</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>أنشئ فيديو من نص باستخدام HappyHorse واعرف السعر مسبقًا</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>منشئ فيديو</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>فيديو;تحويل النص إلى فيديو;text-to-video;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>مقطع واحد</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>عرض تجريبي: لم يُخصم شيء</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>تجريبي، مجانًا</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>حجم الملف</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>حجم الإطار</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>المدة الإجمالية</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>السعر الإجمالي</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>الحجم الإجمالي</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>متفاوت</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>{count} مقاطع</numerusform>
            <numerusform>{count} مقطعًا</numerusform>
            <numerusform>{count} مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{total} and 1 unknown price</source>
        <translation>{total} وسعر واحد غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total}</numerusform>
            <numerusform>{total} وسعر واحد غير معروف</numerusform>
            <numerusform>{total} وسعران غير معروفين</numerusform>
            <numerusform>{total} و{count} أسعار غير معروفة</numerusform>
            <numerusform>{total} و{count} سعرًا غير معروف</numerusform>
            <numerusform>{total} و{count} سعر غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} بكسل</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>1 star or more</source>
        <translation>نجمة واحدة أو أكثر</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>المجموعة: {name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>من {low}</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>الأعلى سعرًا أولًا</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>الأعلى تقييمًا أولًا</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>الأقل سعرًا أولًا</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>المفقودة</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>الوسم: {tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>حتى {high}</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>{count} نجوم</numerusform>
            <numerusform>{count} نجمة</numerusform>
            <numerusform>{count} نجمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>أي عدد من النجوم</numerusform>
            <numerusform>نجمة واحدة أو أكثر</numerusform>
            <numerusform>نجمتان أو أكثر</numerusform>
            <numerusform>{count} نجوم أو أكثر</numerusform>
            <numerusform>{count} نجمة أو أكثر</numerusform>
            <numerusform>{count} نجمة أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>مسموح هذه المرة</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>تخص خدمة أخرى</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>المخصوم</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>نسخ معرّف المهمة</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>نسخ الوصف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>تم تجاهلها</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>التنزيل مرة أخرى</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>جارٍ التنزيل · {received} MB</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>جارٍ التنزيل · {received} من {total} MB</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>تعديل الوصف</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>إدخال معرّف المهمة…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>فشلت - الخصم غير معروف</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>فشلت - خُصم {usd}</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>فشلت - لم يُخصم شيء</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>فشلت - رُدّ المبلغ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>يتحقق Gallop من هذه المهمة مرة أخرى وينزّل فيديوها. لا يُرسل شيء ولا يُخصم مرة أخرى.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>جارٍ الإنشاء</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>جارٍ الإنشاء · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>جارٍ الإنشاء · {elapsed}، عادةً {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>تُرسل عند حلول دورها ويُخصم المبلغ المذكور.</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>لا تُرسل ولا يُخصم شيء حتى تستأنفها.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>لم تُرسل ولم يُخصم شيء عنها. هذا يزيلها من القائمة.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى المقدمة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>تحتاج انتباهك</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>لم يُبلَّغ عنه بعد</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>لم يُبلَّغ عنه؛ راجع صفحة حسابك</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>غير متابَعة</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>غير متابَعة - خُصم {usd}</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>غير متابَعة - قد يُخصم مبلغ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>لا شيء (لم تُرسل)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>يعيد الوصف والإعدادات إلى المحرر. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>جاهزة - يبدأ التنزيل</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>جاهزة منذ {age}؛ تبقى الروابط نحو يوم</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المردود</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>رُفضت - لم يُخصم شيء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>يزيلها من Gallop، فلا يستطيع بعدها تنزيل فيديوها. وقد تُنشأ وتُخصم تكلفتها مع ذلك.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>طُلبت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>استئناف - تجريبي، مجانًا</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>استئناف الكل مقابل {usd}</numerusform>
            <numerusform>استئناف المهمة مقابل {usd}</numerusform>
            <numerusform>استئناف المهمتين مقابل {usd}</numerusform>
            <numerusform>استئناف {count} مهام مقابل {usd}</numerusform>
            <numerusform>استئناف {count} مهمة مقابل {usd}</numerusform>
            <numerusform>استئناف {count} مهمة مقابل {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>استئناف مقابل {usd}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>إرسال مرة أخرى (قد يُخصم مرتين)…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>إرسال الكل مقابل {usd}</numerusform>
            <numerusform>إرسال المهمة مقابل {usd}</numerusform>
            <numerusform>إرسال المهمتين مقابل {usd}</numerusform>
            <numerusform>إرسال {count} مهام مقابل {usd}</numerusform>
            <numerusform>إرسال {count} مهمة مقابل {usd}</numerusform>
            <numerusform>إرسال {count} مهمة مقابل {usd}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>إرسال الكل من هنا مقابل {usd}</numerusform>
            <numerusform>إرسال المهمة من هنا مقابل {usd}</numerusform>
            <numerusform>إرسال المهمتين من هنا مقابل {usd}</numerusform>
            <numerusform>إرسال {count} مهام من هنا مقابل {usd}</numerusform>
            <numerusform>إرسال {count} مهمة من هنا مقابل {usd}</numerusform>
            <numerusform>إرسال {count} مهمة من هنا مقابل {usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>إرسال مقابل {usd}</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>إرسال من هنا مقابل {usd}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>يرسل كل مهمة فاشلة أو مرفوضة مرة أخرى. تُخصم تكلفة كل منها؛ الإجمالي مذكور.</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>يرسل الوصف والإعدادات نفسها مهمةً جديدة، ويُخصم المبلغ المذكور.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>لا تستطيع ShortAPI إيقاف مهمة: قد يُنشأ الفيديو وتُخصم تكلفته. يكف Gallop فقط عن التحقق منها. يمكنك متابعتها من جديد في أي وقت؛ تحتفظ ShortAPI بالفيديو المكتمل نحو يوم.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>لا تعرف ShortAPI معرّف المهمة هذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>إيقاف المتابعة (قد يُخصم مبلغ)</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>معرّف المهمة هذا يخص مهمة أخرى</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>المتابعة من جديد</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>إعادة المحاولة - تجريبي، مجانًا</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>إعادة المحاولة مقابل {usd}</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>إعادة محاولة الكل ({count}) - تجريبي، مجانًا</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>إعادة محاولة الكل ({count}) مقابل {usd}</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>غير مؤكدة - ربما خُصم مبلغ</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>غير معروف: لا شيء، أو نحو {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>استخدام الوصف والإعدادات</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>تنتظر - ShortAPI مشغولة</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>تنتظر مجلدًا للحفظ فيه</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>تنتظر مفتاحًا</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>تنتظر رصيدًا</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>تنتظر دورها</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>تنتظر الشبكة</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>تنتظر موافقتك</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>اللقطة {number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يومًا</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>لا جارية</numerusform>
            <numerusform>واحدة جارية</numerusform>
            <numerusform>اثنتان جاريتان</numerusform>
            <numerusform>{count} جارية</numerusform>
            <numerusform>{count} جارية</numerusform>
            <numerusform>{count} جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>لا منتظرة</numerusform>
            <numerusform>واحدة منتظرة</numerusform>
            <numerusform>اثنتان منتظرتان</numerusform>
            <numerusform>{count} منتظرة</numerusform>
            <numerusform>{count} منتظرة</numerusform>
            <numerusform>{count} منتظرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{state} · ready for {age}</source>
        <translation>{state} · جاهزة منذ {age}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>نجمة واحدة</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>المفقودة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>{count} نجوم</numerusform>
            <numerusform>{count} نجمة</numerusform>
            <numerusform>{count} نجمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>عرض تجريبي مجاني يبيّن كيف يعمل كل شيء؛ ولا يحتاج إلى مفتاح.</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>المهمة المدفوعة لا تُرسل مرتين أبدًا ولا تضيع أبدًا، حتى بعد عطل.</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>يُحفظ كل فيديو على الكمبيوتر مع وصفه، ويسهل العثور عليه.</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>تنشئ ShortAPI مقاطع الفيديو بمفتاح API الخاص بك وتخصم من حسابك لديها. Gallop برنامج مستقل لا صلة له بشركة Alibaba ولا ShortAPI.</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>السعر الدقيق على الزر قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>اكتب ما تريد أن تراه، واعرف السعر الدقيق، وشاهد الفيديو الذي يصنعه HappyHorse-1.0.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>مهمة واحدة تنتظر موافقتك.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>إضافة رصيد</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>التنزيل مرة أخرى</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>إدخال مفتاح API</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>ماذا أستطيع أن أفعل؟</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>لا مهام تنتظر موافقتك.</numerusform>
            <numerusform>مهمة واحدة تنتظر موافقتك.</numerusform>
            <numerusform>مهمتان تنتظران موافقتك.</numerusform>
            <numerusform>{count} مهام تنتظر موافقتك.</numerusform>
            <numerusform>{count} مهمة تنتظر موافقتك.</numerusform>
            <numerusform>{count} مهمة تنتظر موافقتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>لم تفشل مهام. الأحدث:</numerusform>
            <numerusform>فشلت مهمة واحدة:</numerusform>
            <numerusform>فشلت مهمتان. الأحدث:</numerusform>
            <numerusform>فشلت {count} مهام. الأحدث:</numerusform>
            <numerusform>فشلت {count} مهمة. الأحدث:</numerusform>
            <numerusform>فشلت {count} مهمة. الأحدث:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>لم يُخصم عن مهام. الأقدم:</numerusform>
            <numerusform>ربما خُصم عن مهمة واحدة:</numerusform>
            <numerusform>ربما خُصم عن مهمتين. الأقدم:</numerusform>
            <numerusform>ربما خُصم عن {count} مهام. الأقدم:</numerusform>
            <numerusform>ربما خُصم عن {count} مهمة. الأقدم:</numerusform>
            <numerusform>ربما خُصم عن {count} مهمة. الأقدم:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>تتراوح مدة المقطع من {min} إلى {max} ثانية، لا {given}. لم يُرسل شيء. اختر مدة في هذا النطاق.</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>لا يجوز أن يكون الاسم فارغًا. استخدم مثلًا {example}. يظل النمط القديم مستخدمًا؛ لم تتغير ملفاتك.</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>يجب أن يكون حد الإنفاق مبلغًا بالدولار الأمريكي، مثل 5 أو 2.50، أو فارغًا إن لم يكن هناك حد. لم يتغير الحد.</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>مدة فيديو {given} ث، لكن المطلوب {wanted} ث. أعطى التنزيل مرة أخرى النتيجة نفسها. هو في مكتبتك، ولا يُخصم شيء آخر. لاسترداد مالك، اطلب من ShortAPI رد المبلغ واذكر معرّف المهمة {job}.</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>ما زال الأمر “gallop generate” يعمل. تتابع هذه النافذة عند انتهائه. إلى ذلك الحين يمكنك مشاهدة مقاطعك دون تغييرها، ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>تعمل نافذة أخرى من Gallop (أو أمر) على المهمة “{prompt}” في قائمة المهام نفسها، لذا تركتها هذه النافذة. لم تُرسل مرتين. أغلق إحداهما فتتابع الأخرى.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>نافذة أخرى من Gallop (أو أمر)، ربما في جلسة أخرى، تفتح قائمة المهام في “{path}” أو لم تعد تستجيب. لا يُرسل شيء من هنا حتى تُغلق، كيلا تُرسل مهمة مرتين. بعدها تتابع هذه النافذة.</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>يستخدم برنامج آخر ملفات Gallop في “{path}”. تنتظر المقاطع المدفوعة لدى ShortAPI، ولا يُرسل جديد ولا يُخصم. أغلق ذلك البرنامج للمتابعة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>لا يستطيع Gallop التحقق من هذه المهمة بلا مفتاح API صالح. أُرسلت المهمة وخُصم المبلغ المذكور؛ لا يُخصم شيء آخر. أدخل مفتاحًا صالحًا للمتابعة.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>لا يجد Gallop مجلدًا لملفاته: ليس لهذا المستخدم مجلد رئيسي، أو لم يعد المجلد الحالي موجودًا. لم يُرسل شيء. اضبط HOME، أو اضبط GALLOP_HOME على مسار كامل.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>لا يجد Gallop المجلد “{folder}” الذي كان الفيديو سيُحفظ فيه أو لا يستطيع الكتابة فيه. حُفظ الفيديو بدلًا من ذلك باسم “{path}”، ولا يُخصم شيء آخر. انقله حيث تشاء.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>لا يستطيع Gallop قراءة النسخ الاحتياطية لقائمة مهامك في “{path}” ({detail}). لم تتغير قائمة المهام. اسمح بالقراءة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>لا يستطيع Gallop قراءة المجلد “{path}” ({detail}). لم تتغير ملفاتك. اختر مجلدًا آخر، أو اسمح بالقراءة هناك.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>لا يستطيع Gallop قراءة إعداداتك في “{path}” ({detail})، لذا ضاعت حدود إنفاقك. لم يُخصم شيء؛ لم تتغير المهام ولا مقاطع الفيديو. لا يرسل Gallop مهام حتى تراجع الحدود في الإعدادات. الملف القديم محفوظ باسم “{kept}”.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>لا يستطيع Gallop قراءة إعداداتك في “{path}” ({detail}). يستخدم آخر نسخة سليمة منها، وفيها حدود إنفاقك. لم يُخصم شيء؛ لم تتغير المهام ولا مقاطع الفيديو. لا يرسل Gallop مهام حتى تراجع الحدود في الإعدادات.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>لا يستطيع Gallop قراءة “{path}” ({detail}). لم تتغير ملفاتك.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>لا يستطيع Gallop الكتابة في قائمة مهامه في “{path}” ({detail})، لذا لم تُسجَّل آخر حالة لمهمة. تستمر المهمة ولا يُخصم شيء آخر. يعيد Gallop المحاولة تلقائيًا. وفّر مساحة أو اسمح بالكتابة هناك قبل أن تغلقه.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>لا يستطيع Gallop الكتابة في قائمة مهامه في “{path}” ({detail}). لم يُرسل شيء ولم يُخصم: تُسجَّل المهمة قبل إرسالها. وفّر مساحة أو اسمح بالكتابة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>لا يستطيع Gallop الكتابة في مكتبتك في “{path}” ({detail})، لذا لم يُحفظ تغييرك، أو لم يُحفظ لكل المقاطع. لم يضع أي مقطع. أغلق البرامج الأخرى التي تستخدم الملف، أو وفّر مساحة، أو اسمح بالكتابة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>أُغلق Gallop أثناء إرسال هذه المهمة، لذا ربما خُصمت تكلفتها. لم تُرسل مرة أخرى. تحقق من وجودها في صفحة حسابك في ShortAPI، ثم اختر.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>تعذر على Gallop البحث عن تحديثات ({detail}). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>تعذر على Gallop قراءة قائمة الإصدارات ({detail}). افتح صفحة التنزيل، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>ما زال Gallop ينهي آخر طلب له. تتابع هذه النافذة عند انتهائه، عادةً خلال 15 ثانية. إلى ذلك الحين يمكنك مشاهدة مقاطعك دون تغييرها، ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>لا يُسمح لـ Gallop بالكتابة في “{path}”. تنتظر المقاطع المدفوعة لدى ShortAPI، ولا يُرسل جديد ولا يُخصم. اسمح بالكتابة هناك للمتابعة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>مفقود: {names}. لا يمكن تشغيل بعض مقاطع الفيديو.</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>لا توجد سلطة شهادات موثوقة، فلا يمكن الوثوق بأي خادم. ثبّت الحزمة ca-certificates.</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>لا وكيل مضبوط. يتصل Gallop مباشرةً.</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>لا اتصال آمنًا بـ {host} ({detail}).</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>لم يُعثر على مخرج صوت. تُشغَّل مقاطع الفيديو بلا صوت.</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>لم يُفحص: يبقى العرض التجريبي على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>لم يبقَ سوى {size} GB لمقاطع الفيديو في “{path}”.</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>تمر الطلبات عبر الوكيل {proxy}، وهو لا يعمل ({detail}).</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>تمر الطلبات عبر الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>قبلت ShortAPI مهام ليست في قائمة مهامك: {job_ids}. ربما خُصمت تكلفتها؛ لا يُرسل شيء مرة أخرى. استعد نسخة احتياطية لقائمة المهام فيها هذه المهام، أو اطلب مقاطع الفيديو من ShortAPI بمعرّفات المهام هذه.</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>تقبل ShortAPI المفتاح.</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>أجابت ShortAPI عن هذه المهمة بمعرّف مهمة أخرى من مهامك: “{prompt}”. ربما خُصمت تكلفة هذه المهمة دون إنشائها. لم تُرسل مرة أخرى. تحقق من وجودها في صفحة حسابك في ShortAPI، ثم اختر.</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>أجابت ShortAPI بسجل مهمة أخرى، ولم يُستخدم. لا يُخصم شيء آخر؛ يواصل Gallop التحقق. إن كنت قد أدخلت معرّف المهمة بنفسك فراجعه؛ يمكنك تصحيحه.</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>طلبت ShortAPI من Gallop الانتظار حتى {until}. تستمر هناك المهام المرسلة من قبل، ولا يُخصم عنها شيء آخر. لإنهاء الانتظار، اختر “التحقق الآن” أو أعد تشغيل Gallop.</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>تعذر الوصول إلى ShortAPI ({detail}). لم يُرسل شيء ولم يُخصم. يعيد Gallop المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>لم تُجب ShortAPI عن هذه المهمة ({detail}). لا يُخصم شيء آخر؛ يواصل Gallop التحقق.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>لا تعرف ShortAPI معرّف المهمة هذا بعد. لا يُخصم شيء آخر؛ يواصل Gallop التحقق. إن كنت قد أدخلت معرّف المهمة بنفسك فراجعه؛ يمكنك تصحيحه.</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>ShortAPI مشغولة ولا تستطيع قبول هذه المهمة الآن. لم يُخصم شيء. يعيد Gallop المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>تخصم ShortAPI الآن {new} في الثانية بدقة {resolution} (كان {old}). خُصم عن المهام المكتملة المبلغ المذكور. تستخدم التقديرات الآن السعر الجديد.</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>رفضت ShortAPI مفتاح API. لم يُخصم شيء. أدخل مفتاحًا صالحًا لإرسال المهام المنتظرة.</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>رفضت ShortAPI المفتاح.</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>رفضت ShortAPI هذه المهمة: {reason} لم يُخصم شيء. غيّر ما تعترض عليه (كثيرًا ما يكون أشخاصًا حقيقيين أو علامات تجارية أو عنفًا أو عريًا)، ثم أعد المحاولة. وصفك وإعداداتك محفوظة.</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>رفضت ShortAPI هذا المفتاح، لذا لم يُحفظ. لم يُرسل شيء ولم يُخصم. انسخه مرة أخرى من صفحة حسابك.</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>أبلغت ShortAPI عن خصم {charged} لمهمة قُدّرت بمبلغ {estimate}. سجّله Gallop، وهو محسوب ضمن حدود إنفاقك. قارنه بصفحة حسابك في ShortAPI. إن كان خاطئًا هناك أيضًا، فأرسل إيصال المهمة إلى دعم ShortAPI.</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>تقول ShortAPI إن هذا الفيديو اكتمل لكنها لا تعطي ملفًا. خُصم المبلغ المذكور. يواصل Gallop التحقق ما دامت نافذته مفتوحة وعند كل تشغيل. إن لم يُجدِ ذلك، فاطلب من ShortAPI رد المبلغ واذكر معرّف المهمة.</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>جزء من صورة فيديو أو صوته تالف. أعطى التنزيل مرة أخرى النتيجة نفسها. هو في مكتبتك، ولا يُخصم شيء آخر. لاسترداد مالك، اطلب من ShortAPI رد المبلغ واذكر معرّف المهمة {job}.</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>تعذرت قراءة بعض إعداداتك في “{path}” ({detail})، لذا قد تكون حدود إنفاقك خاطئة. لم يُرسل شيء ولم يُخصم. راجع الحدود في الإعدادات، أو صحّح الملف وأزل منه limits_doubt. يمكنك أيضًا السماح هذه المرة.</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>حدث خطأ في Gallop ({detail}). المهام المرسلة آمنة في قائمة المهام. أعد تشغيل Gallop وأبلغ عن هذا.</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>يصدر الصوت من “{device}”.</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>تعذرت استعادة النسخة الاحتياطية “{path}” ({detail}). لم تتغير قائمة مهامك الحالية. اختر نسخة أخرى، أو وفّر مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>يجب أن يكون عنوان الاستدعاء عنوان https:// كاملًا. لم يُرسل شيء. صحّحه في الإعدادات، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>تعذر حفظ المقطع في “{path}” ({detail}). لم تتغير نسختك. اختر مجلدًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>تعذرت قراءة تقرير العطل في “{path}” أو حفظه أو حذفه ({detail}). لم تتغير المهام ولا مقاطع الفيديو.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>لا يحتاج العرض التجريبي إلى مفتاح.</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>تعذر حفظ التشخيص في “{path}” ({detail}). اختر مجلدًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>القرص الذي فيه “{path}” ممتلئ. تنتظر المقاطع المدفوعة لدى ShortAPI، ولا يُرسل جديد ولا يُخصم. وفّر مساحة للمتابعة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>لا يمكن تشغيل الملف المنزَّل ({detail}). لا يُخصم شيء آخر؛ ينزّله Gallop مرة أخرى.</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>توقف التنزيل ({detail}). لا يُخصم شيء آخر؛ يتابع Gallop تلقائيًا.</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>لم يعد ملف هذا المقطع في “{path}”. يبقى المقطع في مكتبتك. صِل القرص، أو اختر “تحديد المكان…” للعثور على الملف.</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>لا يمكن العثور على المجلد “{path}” ولا إنشاؤه. تنتظر المقاطع المدفوعة لدى ShortAPI، ولا يُرسل جديد ولا يُخصم. صِل القرص للمتابعة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>معرّف المهمة الذي أدخلته يخص مهمة أخرى من مهامك: “{prompt}”. لم يُستخدم كيلا يُحسب خصم مرتين. لم يُرسل شيء ولم يُخصم. ابحث في صفحة حسابك في ShortAPI عن مهمة ليست في Gallop بعد.</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>تغيرت المهمة قبل أن تُرسل مرة أخرى، لذا لم تُرسل ولم يُخصم عن ذلك شيء. تُظهر قائمة الانتظار حالتها الجديدة.</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>تعذرت إزالة المهمة أو إيقافها مؤقتًا، لأن Gallop لا يستطيع الكتابة في قائمة المهام في “{path}” ({detail}). لم يُخصم عنها شيء بعد، لكنها ستُرسل عند حلول دورها أو عند التشغيل التالي. وفّر مساحة أو اسمح بالكتابة هناك، ثم أزلها مرة أخرى.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>لم تُفتح قائمة المهام بعد، لذا فمجلد الفيديو غير معروف.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>لم تُفتح قائمة المهام بعد. لم يتغير شيء ولم يُرسل. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>تعذر التحقق من المفتاح لدى ShortAPI ({detail}). لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>المفتاح قيد الاستخدام. لحفظه، ألغِ قفل حلقة مفاتيح النظام: يطلب النظام كلمة مرورها، ربما في نافذة خلف هذه. إلى ذلك الحين، يُحتفظ بالمفتاح فقط حتى تغلق Gallop.</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>لم يعد رابط الفيديو المكتمل يعمل. لا يُخصم شيء آخر؛ يطلب Gallop رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>في الوصف محارف تحكم خفية (عددها {count}، أولها في الموضع {position}). لم يُرسل شيء. أزلها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>تعذر حفظ بيانات الوصف في “{path}” ({detail}). المقطع ووصفه في مكتبتك.</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>الوصف فارغ. لم يُرسل شيء. اكتب ما تريد أن تراه.</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>الوصف طويل جدًا: {units} من {limit} حرف. كانت ShortAPI ستحذف نهايته دون إخبارك (الأحرف المفقودة: {lost}). لم يُرسل شيء. اختصره، أو قصّه عند ذلك الموضع.</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>تعذر حفظ الصورة الثابتة باسم “{path}” ({detail}). لم يتغير المقطع.</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>حد الإنفاق {name} في “{path}” هو “{value}”، وهو ليس مبلغًا بالدولار الأمريكي. لم يُرسل شيء ولم يُخصم. اضبطه على مبلغ مثل 5 أو 2.50، أو اسمح هذه المرة.</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>لا يمكن قراءة الشهادات الموثوقة ({detail}).</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>اكتمل الفيديو ودُفع ثمنه، لكن تعذر تنزيله ({detail}). لا يضيع شيء: يواصل Gallop المحاولة ما دامت نافذته مفتوحة وعند كل تشغيل. يمكنك أيضًا تنزيله الآن مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>لا يوجد مفتاح API بعد، لذا لا يمكن إنشاء فيديو.</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>لا يوجد مفتاح API بعد. لم يُرسل شيء ولم يُخصم. أدخل مفتاحك لإرسال المهام المنتظرة.</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>حدث هذا أيضًا لمقطع آخر واحد.</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>لم يحدث هذا لمقاطع أخرى.</numerusform>
            <numerusform>حدث هذا أيضًا لمقطع آخر واحد.</numerusform>
            <numerusform>حدث هذا أيضًا لمقطعين آخرين.</numerusform>
            <numerusform>حدث هذا أيضًا لـ {count} مقاطع أخرى.</numerusform>
            <numerusform>حدث هذا أيضًا لـ {count} مقطعًا آخر.</numerusform>
            <numerusform>حدث هذا أيضًا لـ {count} مقطع آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>لا اتصال بالشبكة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>لا حلقة مفاتيح على هذا الكمبيوتر، لذا يُحتفظ بالمفتاح فقط حتى تغلق Gallop.</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>لا حلقة مفاتيح على هذا الكمبيوتر. يُحتفظ بمفتاحك فقط حتى تغلق Gallop.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>ساعة هذا الكمبيوتر صحيحة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>ساعة هذا الكمبيوتر متقدمة (بالدقائق: {minutes}).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>ساعة هذا الكمبيوتر متأخرة (بالدقائق: {minutes}).</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>ليس لهذه النسخة عنوان للتحديث. راجع المكان الذي نزّلتها منه.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>لا يبدو هذا مفتاح API: هو فارغ أو فيه مسافات أو محارف غير مألوفة. لم يُستخدم. انسخه مرة أخرى من صفحة حسابك.</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>تخص هذه المهمة خدمة أخرى، {service}؛ يستخدم Gallop الآن {here}. لا تُرسل ولا تُتابع ولا تُخصم من هنا. شغّل Gallop بذلك العنوان للمتابعة. المهمة التي لم تُرسل قط يمكن أيضًا إرسالها من هنا؛ عندئذ تُخصم تكلفتها هنا.</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>لم تحصل هذه المهمة على إجابة واضحة من ShortAPI ({detail}) وربما خُصمت تكلفتها. لم تُرسل مرة أخرى. تحقق من وجودها في صفحة حسابك في ShortAPI، ثم اختر.</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>انتظرت هذه المهمة مفتاحًا أو انتظرت طويلًا، لذا يسألك Gallop قبل إرسالها. لم يُرسل شيء ولم يُخصم. أرسلها أو أزلها.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>كانت هذه المهمة تنتظر الإرسال حين نُسخت قائمة مهامها أو نُقلت أو استُعيدت بنسخة احتياطية للنظام، لذا ربما أُرسلت وخُصمت تكلفتها من هناك. لم تُرسل من هنا. تحقق من وجودها في صفحة حسابك في ShortAPI، ثم اختر.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>كانت هذه المهمة تنتظر الإرسال حين أُنشئت النسخة الاحتياطية المستعادة، لذا ربما أُرسلت وخُصمت تكلفتها منذ ذلك الحين. لم تُرسل مرة أخرى. تحقق من وجودها في صفحة حسابك في ShortAPI، ثم اختر.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>لا يقدم هذا النموذج نسبة الأبعاد “{given}”. لم يُرسل شيء. اختر واحدة من {options}.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>لا يقدم هذا النموذج الدقة “{given}”. لم يُرسل شيء. اختر واحدة من {options}.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>فشل هذا الفيديو. تقول ShortAPI: {reason} لم تُبلغ عن الخصم أو الرد كاملين: راجع صفحة حسابك. وصفك وإعداداتك محفوظة.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>فشل هذا الفيديو. تقول ShortAPI: {reason} خُصم منك {charged} ورُدّ إليك {refunded}. وصفك وإعداداتك محفوظة.</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>سيكلف هذا {total}، وهو أكثر من حدك البالغ {cap} لكل عملية إنشاء. لم يُرسل شيء ولم يُخصم. غيّر الحد في الإعدادات، أو اسمح هذه المرة.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>سيكلف هذا {total}. ومع {committed} أُنفقت أو قيد التنفيذ هذا الشهر، يتجاوز ذلك حدك البالغ {cap} لكل شهر. لم يُرسل شيء ولم يُخصم. غيّر الحد في الإعدادات، أو اسمح هذه المرة.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>سيكلف هذا {total}. ومع {committed} أُنفقت أو قيد التنفيذ اليوم، يتجاوز ذلك حدك البالغ {cap} لكل يوم. لم يُرسل شيء ولم يُخصم. غيّر الحد في الإعدادات، أو اسمح هذه المرة.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>تعذر حفظ النسخة الاحتياطية لقائمة مهامك لهذا اليوم في “{path}” ({detail}). لم تتغير قائمة المهام ولا النسخ الأقدم. وفّر مساحة أو اسمح بالكتابة هناك. يعيد Gallop المحاولة عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>سلطات الشهادات الموثوقة: {count}.</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>غير معروفة، لأن {host} لم يُجب.</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>ألغِ قفل حلقة مفاتيح النظام: يطلب النظام كلمة مرورها، ربما في نافذة خلف هذه. تُرسل المهام المنتظرة فور إلغاء القفل. لم يُخصم شيء.</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>يمكن قراءة مقاطع الفيديو وتشغيلها.</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>لا يمكن حفظ مقاطع الفيديو في “{path}” ({detail}).</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>لا يمكن حفظ مقاطع الفيديو في “{path}”: {detail}. لم يُرسل شيء. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>ما هو محفوظ في حلقة مفاتيح النظام لا يبدو مفتاح API، لذا لم يُستخدم. أدخل مفتاحك مرة أخرى.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>ما هو محفوظ في حلقة مفاتيح النظام ليس مفتاح API.</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>يمكنك إنشاء من 1 إلى {max} لقطات دفعة واحدة، لا {given}. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>نفد رصيد حسابك في ShortAPI. لم يُخصم شيء. أضف رصيدًا، ثم استأنف.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>قائمة مهامك في “{path}” تالفة ({detail}). لم تتغير، ولم يُخصم شيء. في نافذة Gallop يمكنك استعادة نسخة احتياطية أو البدء بقائمة فارغة؛ يُحفظ الملف التالف.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>حفظ إصدار أحدث من Gallop قائمة مهامك في “{path}” (التنسيق {found}؛ يقرأ هذا الإصدار حتى {known}). لم تتغير، ولم يُخصم شيء. شغّل الإصدار الأحدث من Gallop.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>تعذر حفظ إعداداتك في “{path}” ({detail}). تسري حتى تغلق Gallop؛ لم تتغير المهام ولا مقاطع الفيديو. وفّر مساحة أو اسمح بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>حفظ إصدار أحدث من Gallop إعداداتك في “{path}” (التنسيق {found}؛ يقرأ هذا الإصدار حتى {known}). يستخدم هذا الإصدار ما يفهمه ولا يغيّر الملف، لذا لا تسري التغييرات إلا حتى تغلق Gallop. لم يُخصم شيء. راجع حدود إنفاقك، أو شغّل الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>تعذر تصدير إنفاقك إلى “{path}” ({detail}). لم تتغير قائمة مهامك. اختر مجلدًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>يتحقق نظامك من الشهادات.</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>لم تحفظ حلقة مفاتيح النظام المفتاح، لذا يُحتفظ به فقط حتى تغلق Gallop.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>حلقة مفاتيح النظام مقفلة أو لا تجيب، لذا لا يستطيع Gallop قراءة مفتاح منها أو حفظه فيها. المفتاح الذي تُدخله الآن يُحتفظ به فقط حتى تغلق Gallop. ألغِ قفل حلقة المفاتيح، ثم أعد المحاولة أو احفظ المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>حلقة مفاتيح النظام مقفلة أو لا تجيب، لذا ربما ما زال المفتاح فيها. لم يعد Gallop يستخدمه في هذه النافذة. ألغِ قفل حلقة المفاتيح، ثم أزل المفتاح مرة أخرى.</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>حلقة مفاتيح النظام مقفلة، لذا لا يمكن قراءة المفتاح فيها.</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>تعمل حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>تُجوهل {count} ({names}): لا تُتَّبع الروابط إلى مجلدات أخرى ولا الروابط المعطلة.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>تُجوهل {count} ({names}): لا يمكن إضافة سوى فيديو MP4 وMOV وMKV وWebM.</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>تعذرت إضافة {failed} من {all} من الملفات إلى مكتبتك: {names}. لا يمكن تشغيلها. لم تتغير ملفاتك.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>أجاب {host}.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>لا يمكن الوصول إلى {host} ({detail}).</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>متاح {size} GB لمقاطع الفيديو في “{path}”.</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}. لم يُخصم شيء، وأُزيلت المهمة من قائمة المهام لأن هذا الأمر لا ينتظر. {now}.</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}. أُرسلت المهمة: {charge}. تبقى في قائمة المهام، ولا يُخصم شيء آخر. {now}.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>لا يمكن استخدام “{given}” عنوانًا لـ API لأن مفتاحك سيُنقل بلا حماية. استخدم عنوانًا يبدأ بـ https:// (http:// لهذا الكمبيوتر فقط). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>لا يمكن استخدام “{given}” في اسم. يمكنك استخدام {known}. يظل النمط القديم مستخدمًا؛ لم تتغير ملفاتك.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>لا يمكن أن يكون “{path}” مجلد الفيديو: {detail}. لم تتغير مقاطع الفيديو لديك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>تعذر نقل “{path}” إلى سلة المهملات ({detail}). ما زال في مجلده وفي مكتبتك.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>تعذرت إعادة تسمية “{path}” أو نقله ({detail}). لم يتغير. أغلق البرامج الأخرى التي تستخدمه، أو اسمح بالكتابة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>تعذرت استعادة “{path}” ({detail}). استعده من سلة مهملات النظام، ثم اختر “تحديد المكان…” للمقطع.</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>لا بيانات وصف في “{path}”، لذا فوصفه وإعداداته غير معروفة. يمكنك إضافته إلى مكتبتك مع ذلك.</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>لا يمكن أن يكون “{path}” المذكور في الإعدادات مجلد الفيديو: {detail}. لم تتغير مقاطع الفيديو لديك. تُحفظ الجديدة في المجلد القياسي حتى تختار غيره في الإعدادات.</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>ليس “{path}” ملف هذا المقطع: محتواه مختلف. لم يتغير شيء. اختر الملف الصحيح، أو أضف هذا إلى مكتبتك مقطعًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>&amp;Repair</source>
        <translation>إ&amp;صلاح</translation>
    </message>
    <message>
        <source>Repair Gallop {version}</source>
        <translation>إصلاح Gallop {version}</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>يستعيد المثبّت كل ملفات البرنامج. تبقى مقاطع الفيديو والمكتبة والإعدادات والمفتاح كما هي.</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>هذا الإصدار مثبّت بالفعل.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>لقطة واحدة</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>جارٍ فحص حلقة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>جارٍ إنهاء آخر طلب…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>المفتاح من SHORTAPI_KEY</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>المفتاح من حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>يُحتفظ بالمفتاح حتى تغلق Gallop</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>لا يوجد مفتاح API بعد</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>لا حاجة إلى مفتاح</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>جارٍ فتح قائمة المهام…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>قائمة المهام غير مفتوحة</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>بانتظار انتهاء الأمر…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>بانتظار إغلاق نافذة Gallop الأخرى…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>لا لقطات</numerusform>
            <numerusform>لقطة واحدة</numerusform>
            <numerusform>لقطتان</numerusform>
            <numerusform>{count} لقطات</numerusform>
            <numerusform>{count} لقطة</numerusform>
            <numerusform>{count} لقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>{factors} = {total}</source>
        <translation>{factors} = {total}</translation>
    </message>
    <message>
        <source>{seconds} s × {price} × {takes}</source>
        <translation>{seconds} ث × {price} × {takes}</translation>
    </message>
</context>
</TS>

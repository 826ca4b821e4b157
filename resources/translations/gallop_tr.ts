<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>{model} için bir masaüstü stüdyosu.</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>Gallop Hakkında</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>Gallop’u yalnızca {url} adresinden indirin. Bir indirmeyi doğrulamak için SHA-256 sağlama toplamını o sayfadaki SHA256SUMS ile karşılaştırın.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU Genel Kamu Lisansı sürüm 3 veya sonrası kapsamında özgür yazılım.</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>Her biri kendi lisansıyla üçüncü taraf yazılımlar içerir.</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>Bağımsız yazılımdır; Alibaba veya ShortAPI ile ilişkisi yoktur.</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>Fiyatlar {date} tarihlidir, kaynak: {source}.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Kaynak kodu</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>Üçüncü taraf lisansları</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>Bu kopya kimin yayımladığını belirtmiyor. Bir indirmeyi doğrulamak için SHA-256 sağlama toplamını yayıncının SHA256SUMS dosyasıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>Gallop’u indirilen bir sürümden değil, kaynak kodundan çalıştırıyorsunuz.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>Gallop’u kaynak kodundan çalıştırıyorsunuz. Lisansı LICENSE dosyasındadır. Üçüncü taraf paketler pyproject.toml içinde listelenir; her biri kendi lisansıyla kurulmuştur.</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>Anahtarı değiştir…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API anahtarı gir…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>Henüz API anahtarı yok.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>{page} sayfasını aç</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>Demo için anahtar gerekmez. Anahtarınızı değiştirmek için demodan çıkın.</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>Videolar ShortAPI hesabınızdan tahsil edilir. Tahsilatlarınızı, bakiyenizi ve anahtarlarınızı {page} sayfasında görün.</translation>
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
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>Sık kullanılanlara ekle</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Sık kullanılan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>Yalnızca bazı kliplerde: {tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>Sık kullanılanlardan çıkar</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>Bazıları sık kullanılan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>Notlar farklı. Buraya yazdığınız hepsinin yerine geçer.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>Gallop boş bir iş listesiyle başladı.</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>{day} yedeğini geri yükle…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>Boş listeyle başla…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>{day} yedeği geri yüklendi. Hiçbir şey gönderilmedi veya tahsil edilmedi.</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>Önceki liste “{path}” olarak saklandı.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>1 iş</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>İş listesinin yedekleri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>Gallop; iş, klip ve tahsilat listesini günde bir kez yedekler ve son yedi yedeği saklar. Videolar dahil değildir.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Yedekler aranıyor…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>Henüz yedek yok. Gallop ilkini, ilk işinizden sonraki açılışta oluşturur.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Geri yükle…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>{count} iş</numerusform>
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
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>Sona eren 1 iş temizlensin mi?</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>Sona eren {count} iş temizlensin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>İstemleri ve ayarları da kaldırılır. Harcamalar tahsil edilenleri saymayı, Gallop da iadeleri denetlemeyi sürdürür.</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>{usd} tahsil edildi ve iade edilmedi. ShortAPI’den iade istemek için önce “Ne oldu?” altındaki makbuzu kopyalayın.</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Bu adda bir koleksiyon var; klipler ona eklenecek.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>İstem verisi olmadan dışa aktar</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>Klibi bul</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni koleksiyon</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopyasını kaydet</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>Kopyaları klasöre kaydet</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videolar</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>1 star</source>
        <translation>1 yıldız</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Dosyayı kopyala</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>İstemi kopyala</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Makbuzu kopyala</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>İstem verisi olmadan dışa aktar…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Sık kullanılan</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Bul…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>Koleksiyonları yönet…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Yeni koleksiyon…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Puan yok</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>Seçilen klipler için kullanılamaz.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>Varsayılan oynatıcıda aç</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopyasını farklı kaydet…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>Kopyaları şuraya kaydet…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>Önce kitaplıkta bir klip seçin.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Silmeyi geri al</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>İstemi ve ayarları kullan</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} yıldız</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>{all} klipten 1’i dışarıda kaldı: çöp kutusunda veya dosyası eksik. Dahil etmek için “Geri yükle” veya “Bul” seçin.</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>Bu kliplerin hiçbirinin kullanılacak dosyası yok: çöp kutusundalar veya dosyaları eksik. Önce “Geri yükle” veya “Bul” seçin.</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>Bu klip çöp kutusunda. Dosyasını kullanmak için klibin menüsünde “Geri yükle” seçin.</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>Bir kerede en fazla {at_most} klip sürükleyebilirsiniz; {count} klip seçili. Daha az seçip yeniden deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>{all} klipten {count} tanesi dışarıda kaldı: çöp kutusundalar veya dosyaları eksik. Dahil etmek için “Geri yükle” veya “Bul” seçin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>Bu kliplerden 1’i çöp kutusunda.</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>Bu kliplerden 1’inin dosyası eksik.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Bul…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>Bu {count} klip çöp kutusunda.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>Bu klip çöp kutusunda.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>Bu kliplerden {count} tanesi çöp kutusunda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>Bu kliplerden {count} tanesinin dosyası eksik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>Bir klip birden çok koleksiyonda olabilir. Koleksiyonu kaldırmak klipleri silmez.</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Bu adda bir koleksiyon zaten var.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>Bu adda bir koleksiyon var; klipler ona eklenecek.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>Bu adda bir koleksiyon var; ikisi birleştirilecek.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni koleksiyon</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>Seçili 1 klipten yeni…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>Seçili {count} klipten yeni…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Yeni ad</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Yeni…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>Henüz koleksiyon yok. Koleksiyon, örneğin bir projenin kliplerini bir araya getirir. “Yeni…” ile oluşturun veya önce kitaplıkta klip seçin.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Koleksiyonu yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>Klipleri göster</translation>
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
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni koleksiyon</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>Eklemek için Enter’a basın.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>Bu adda bir koleksiyon zaten var.</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>Seçili 1 klibi ekle</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>Seçili {count} klibi ekle</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>Bunları listede işaretli koleksiyona ekler</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Yönet…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni koleksiyon</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Yeni koleksiyon…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>Henüz koleksiyon yok. Bir koleksiyon bir projenin kliplerini bir arada tutar; bir klip birden fazla koleksiyonda olabilir.</translation>
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
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>Eşleşen komut yok.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Komut ara</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
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
        <translation>1 - {max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>1 - {max}; her çekim ayrı bir iştir</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>En boy oranı</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Oluşturma</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>Demo - ücretsiz</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Üret</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demodan çık</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>İstem ve ayarlar</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Çekim</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>Çekim: {explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Kopyalandı ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Sonraki ay</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Önceki ay</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>Bitiş tarihi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Başlangıç tarihi</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>Başlangıç tarihi bitiş tarihinden sonra; bu yüzden eşleşme yok.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bitiş</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>Bu dosyalardan 1’inde istem verisi yok.</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Klip istemi</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>İstemi kopyala</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>Dosya yolu</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>Bu dosyada istem verisi yok.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>Bu dosyalardan {count} tanesinde istem verisi yok.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>Ayrıntılarını görmek için bir klip seçin.</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>{count} klip seçili. Ayrıntılar en fazla {at_most} klip için gösterilir.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>Sorunu bulmaya yardımcı olmak için sürümleri, ayarları, son günlükleri, öz denetimi ve her durumdaki iş sayısını içeren bir zip. Seçtiğiniz yere kaydedilir, hiç gönderilmez. API anahtarınız asla dahil edilmez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>Günlükler ve sürümler toplanıyor…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>İstemleri ve iş kimliklerini dahil et</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>Öz denetim yapılıyor…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Tanılamayı kaydet</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>“{path}” olarak kaydedildi. Bir sorunu bildirirken ekleyin.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Dosya yazılıyor…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip dosyaları (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>Video klasörünü seçin</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source> s</source>
        <translation> sn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>Süre kaydırıcısı</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>{min} - {max} saniye</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Yi&amp;nele</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>Önce bir metin alanına tıklayın.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;es</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>Şu anda kitaplıkta kullanılamaz.</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>Burada geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Önce metin seçin.</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>Barista kapuçinoya kalp çiziyor, sıcak pencere ışığı</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>Şafakta dağ gölünü geçen kayık, alçak takip çekimi</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>Neon sokakta yağmur, şemsiyeli adam kameraya dönüyor</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Bir örnekle başlayın</translation>
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
        <translation>Süzgeç {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>Süzgeçler, 1 etkin</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>Süzgeçler, {count} etkin</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>Süzgeç yok</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Etkin süzgeçler</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tümünü temizle</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm süzgeçleri temizle</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>{filter} süzgecini kaldır</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>Tüm süzgeçleri göster</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>Tümünü temizle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>Bu etiketlerin tümü</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>Herhangi bir puan.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>En boy oranı</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturma</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Saniye olarak süre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>Saniye olarak en uzun süre</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>Dolar olarak en yüksek fiyat</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>Saniye olarak en kısa süre</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>Dolar olarak en düşük fiyat</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>En düşük puan</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>Yalnızca eksik dosyalar</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>Fiyat ($)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>“{given}” bir dolar tutarı değil. 1.145 gibi bir sayı girin.</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>“{given}” bir süre değil. 5 veya 7.5 gibi saniye girin.</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop, anahtarı sistem anahtarlığınızdan kaldırır.</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>Ücreti ödenmiş olanlar dahil süren işler, siz bir anahtar girene kadar bekler. Hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Anahtarı kaldır</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>Anahtar kaldırılsın mı?</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>Anahtarın kendisi geçerli kalır; hesap sayfanızda iptal edin.</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>tutarı</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}, tutarı {total}</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>Kitaplığa ekle</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>Zaten kitaplığınızda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>Klip istemi</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>Klip aç</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>Kitaplıkta göster</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>Dosyada istem verisi yok; istemi ve ayarları bilinmiyor. Yine de ekleyebilirsiniz; video klasörünüze kopyalanır.</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>Dosya istem verisini içeriyor. Eklediğinizde video klasörünüze kopyalanır.</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>Bu klibin dosyası eksikti. Bunu eklediğinizde video klasörünüze kopyalanır ve klip geri gelir.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>İstemi ve ayarları kullan</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>Bu klibi sildiniz. Eklerseniz geri yüklenir.</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}, {ratio}, {seconds} sn</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}, tutar {price}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {length}</source>
        <translation>{width} × {height} piksel, {length}</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>Üret</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>Üret  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>Üret - demo, ücretsiz</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>tutarı {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>demoda ücretsiz</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>1 sorun bulundu.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Her şey çalışıyor.</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>Gallop 1 kısıtlamayla çalışıyor.</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>Gallop {count} kısıtlamayla çalışıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>Her şey denetlenmedi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>{count} sorun bulundu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>Güncellemeler denetleniyor…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Raporu sil</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>Gallop beklenmedik şekilde kapandı ({when}). Süren işler devam eder, hiçbiri iki kez gönderilmez. Bu bilgisayarda gönderilmemiş bir çökme raporu var; istem ve anahtar içermez.</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>Gallop güncellendi. Yeni sürüm için yeniden başlatın; süren işler devam eder.</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>Gallop {version} hazır; sizdeki {own}. Hiçbir şey indirilmedi veya kurulmadı. Yenilikler ayrıntılarda.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>İndirme sayfasını aç</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>Rapor “{path}” olarak kaydedildi.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>Raporu göster</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>En yeni sürüm sizde: Gallop {own}.</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>Kitaplığınıza 1 klip eklendi.</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>1 klip zaten oradaydı.</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>Klip klasörü içe aktar</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>Hiç klip eklenmedi.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>İçe aktarma durduruldu.</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>Kitaplığınıza {count} klip eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>{count} klip zaten oradaydı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>Klip ekleniyor…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>Klipler ekleniyor: {done} / {total} dosya</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>Şimdiye kadar eklenenler kalır.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>Klipler aranıyor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>İçe aktarmayı durdur</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>Yanıtlar kopyalandı</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>Yanıtlar kopyalandı ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>Yanıtları kopyala</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>Bu iş için saklanan yanıt yok.</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>ShortAPI yanıtları</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>ShortAPI yanıtlarını göster</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC, durum sorgusuna yanıt</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC, isteğe yanıt</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… burada kısaltıldı; “Yanıtları kopyala” tümünü kopyalar</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>Demo olduğu için $0.00</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Makbuzu kopyala</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>DEMO: para harcanmaz. Tutarlar gerçek değildir.</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Gönderme</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>Bu işi kaldırırsanız Gallop artık izleyemez. İstek ulaştıysa {usd} tahsil edilmiştir; Gallop toplamlarına dahil değildir ve video yalnızca hesap sayfanızdadır.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>İş kimliği</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>ShortAPI hesap sayfanızı açın. Bu istem oradaysa iş kimliğini oradan kopyalayın. Gallop o işi izler ve videosunu indirir. Hiçbir şey yeniden gönderilmez veya tahsil edilmez.</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>{site} sitesini aç</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Makbuz kopyalandı</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>Makbuz kopyalandı ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>Bu iş kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>{price} karşılığında yeniden gönder</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>Bu iş yeniden gönderilsin mi?</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>ShortAPI bu işi yine de üretip tahsil edebilir ({usd}). Kaldırırsanız Gallop videosunu artık indiremez.</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>İlk istek ulaşmış olabilir. Ulaştıysa yeniden göndermek {price} daha tutar ve iki video alırsınız. Önce hesap sayfanıza bakın: iş oradaysa kimliğiyle izleyin.</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>Bu işi izle</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>Bu işi kimliğiyle izle</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Ne oldu?</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>Bu işin videosu için {usd} ödediniz ama bu bilgisayara kaydedilmedi. İşi kaldırırsanız Gallop indirmeyi denemeyi bırakır ve iade yapılmaz. ShortAPI’den iade istemek için önce makbuzu kopyalayın.</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>{usd} tahsil edildi. Bu işi kaldırırsanız Gallop videosunu artık indiremez ve iade yapılmaz.</translation>
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
        <translation>Anahtar denetleniyor…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>Anahtarlığınız denetleniyor…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>Anahtar kaydedildi. {but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>Anahtar kaldırıldı. İşler, siz bir anahtar girene kadar bekler.</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>Anahtar çalışıyor. Hiçbir şey tahsil edilmedi.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>1 iş bekliyor: gönderilince {usd} tahsil edilir.</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>1 iş bekliyor: kaydedince {usd} tahsil edilir.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Bir anahtar</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>…{ending} ile biten bir anahtar</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>ShortAPI’ye anahtarı kabul edip etmediğini sorar. Ücretsizdir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Anahtarı denetle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>Gallop videoları kendi ShortAPI hesabınızla üretir. Anahtar yalnızca ShortAPI’ye gönderilir.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Anahtar al</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>Değiştirmek için başka bir anahtar yapıştırın</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>Anahtarı kaldır…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>Kaydet ve {usd} karşılığında gönder</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Anahtarı kaydet</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>Yine de kaydet</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>Anahtarı kaydedince gönder ({usd})</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>Anahtarı kaydedince gönder ({usd})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Anahtarı göster</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>Dosyada değil, sistem anahtarlığınızda saklanır.</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>ShortAPI anahtarınız</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>{count} iş bekliyor: gönderilince {usd} tahsil edilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>{count} iş bekliyor: kaydedince {usd} tahsil edilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>SHORTAPI_KEY içindeki {key} kullanılıyor. Burada kaydedilen anahtar, Gallop yeniden SHORTAPI_KEY ile başlatılana kadar kullanılır.</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>Gallop kapanana kadar {key} kullanılır.</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key} sistem anahtarlığınızda kayıtlı.</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored} ShortAPI onu reddetti.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Anahtarınızı buraya yapıştırın</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni tuş</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>Eşleşen kısayol yok.</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>Oynatıcı tuş takımı</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>Oynatıcı tuşları</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Yeniden ata</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Eyleme veya tuşa göre ara</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Kısayol ara</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>Tuşunu değiştirmek için bir oynatıcı eylemi seçin.</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>Video düzenleyici</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>{key} kullanılamaz.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key}, “{action}” için kullanılıyor ve değiştirilemez.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key}, “{action}” için kullanılıyor.</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>1 klip</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>1 eski klip henüz metniyle bulunamıyor: arama güncelleniyor.</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Tüm koleksiyonlar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>Tam boy kitaplık</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>Kitaplık çubuğu</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>İstemlerde ara</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>İstemlerde, adlarda, etiketlerde ve notlarda arar</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>Küçük resim boyutu</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} klip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>{count} eski klip henüz metniyle bulunamıyor: arama güncelleniyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>1 klipten {shown} tanesi</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{count} klipten {shown} tanesi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>1 klip geri yüklendi.</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>1 kopya “{folder}” klasörüne kaydedildi.</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>1 klip “{name}” koleksiyonuna eklendi.</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>{count} klip “{name}” koleksiyonuna eklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>1 klip çöp kutusuna taşındı.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>{count} klip çöp kutusuna taşındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>1 klip “{name}” koleksiyonundan çıkarıldı.</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>{count} klip “{name}” koleksiyonundan çıkarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>Koleksiyonu göster</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>Çöp kutusunu göster</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>Kopya kaydedildi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>{count} klip geri yüklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>{count} kopya “{folder}” klasörüne kaydedildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>Klasör içe aktar…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>Bu koleksiyonda henüz klip yok. Klipleri seçin, sağ tıklayın ve Koleksiyonlar’ı seçin.</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>Bu süzgeçlere uyan klip yok.</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>“{search}” ile eşleşen klip yok.</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>Henüz sık kullanılan yok. Bir klip seçip {key} tuşlarına basın; burada görünür.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>Tüm klipleri göster</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Çöp kutusu boş.</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>Biten klipleriniz burada görünür.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Sık kullanılanlar</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>Kitaplık sekmeleri</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
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
        <translation>&amp;Demodan çık</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>Demo için anahtar gerekmez.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demoyu dene</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>Üretiliyor</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>Bu dosya oynatılamıyor: bozuk veya video değil ({detail}). Başka bir oynatıcı deneyin.</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>Bu dosyanın biçimi burada gösterilemiyor. Dosya klasöründe güvende.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>“{name}” oynatılamadı ({detail}). Başka bir oynatıcıda açın.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>“{name}” artık klasöründe değil veya okunamıyor. Geri taşıyın ya da “Bul…” seçin.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>Gallop &amp;Hakkında</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Yedekler…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Klip</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>K&amp;oleksiyonlar…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Komutlar…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tam &amp;ekran</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Üret</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>API anahtarı &amp;al</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>Klasö&amp;r içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>&amp;Yazarken oynat veya duraklat</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Oynatma</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Kitaplıkta &amp;ara</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>İzlenen &amp;klasörler…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>A&amp;PI anahtarı…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Tüm klipler</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>&amp;Güncellemeleri denetle</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>Klip ayrın&amp;tıları</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksiyonlar</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Sık kullanılanlar</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>Ta&amp;m boy kitaplık</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>&amp;Bildirimlere git</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>&amp;İsteme git</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>Ku&amp;yruğa git</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Sonraki bölme</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>&amp;Video klasörünü aç</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Önceki bölme</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>&amp;Tanılamayı kaydet…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>&amp;Harcamalar…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demoyu dene</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>Süren işler {usd} ekleyebilir.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Harcamaları aç</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>/ {cap}</translation>
    </message>
</context>
<context>
    <name>MonthPart</name>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>Bu ayki sınırdan kullanılan</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} / {cap}, {left} kaldı</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} / {cap}, {over} aşıldı</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, sınır yok</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>NamePatternEdit</name>
    <message>
        <source>Aspect ratio</source>
        <translation>En boy oranı</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>Klip adı</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Koleksiyon</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>Örneğin: {name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>Yer tutucu ekle</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>İş kimliği</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
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
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Bildirim ayrıntıları</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Bildirimi kapat</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>Sonraki bildirim</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>Önceki bildirim</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>NoticeController</name>
    <message>
        <source>1 job was added to the queue.</source>
        <translation>Kuyruğa 1 iş eklendi.</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>Bu kez izin ver</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API anahtarı gir</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>Yeni videolar “{folder}” klasörüne gider. Mevcut klipler yerinde kalır.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ayarları aç</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>Bu, {usd} karşılığında 1 iş gönderir.</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>Bu, {usd} karşılığında {count} iş gönderir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>Videonuz hazır: {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>Kuyruğa {count} iş eklendi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>Bu bilgisayarda Gallop’un video oynatıcısı eksik. Klipleriniz klasörlerinde güvende. Başka bir oynatıcıda açın veya Gallop’u yeniden kurun.</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>HDR video: renkler HDR oynatıcıdakinden soluk görünür.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Oynatıcı</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then speed up</source>
        <translation>J veya K’den sonra: oynat, sonra hızlandır</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>Klip ayrıntıları</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>İki kat hız</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Daha hızlı</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>İlk kare</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Yarım hız</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Son kare</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Döngü</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>Sonraki klip</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>Açık klip yok.</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normal hız</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Bir kare geri</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Bir kare ileri</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Bir saniye geri</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Bir saniye ileri</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>Duraklat veya oynat (J ile L arası)</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>Geriye oynat</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Oynat veya duraklat</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>Önceki klip</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A’yı ayarla</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>A’yı, sonra B’yi ayarla, sonra ikisini sil</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>B’yi ayarla</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Daha yavaş</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Anlık görüntü</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>İstem verisiz anlık görüntü</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>On kare geri</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>On kare ileri</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Sesi azalt</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Sesi artır</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>Klibin %{percent} noktası</translation>
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
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Tam ekrandan çık</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Döngü</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>Bu kareyi görüntü olarak kaydet</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A’yı ayarla</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>B’yi ayarla</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>Döngü sonunu ayarla (B)</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>Döngü başını ayarla (A)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Anlık görüntü</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Kare geri</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Kare ileri</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>kare {number} / {count}</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>Varsayılan oynatıcıda aç</translation>
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
        <translation>Sahneyi, içindekileri ve nasıl hareket ettiklerini anlatın.

Audio: duyulanlar
Constraints: kaçınılacaklar</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
</context>
<context>
    <name>PromptMeter</name>
    <message>
        <source>Cut here</source>
        <translation>Buradan kes</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>ShortAPI’nin saydığı istem uzunluğu: Çince bir karakter iki sayılır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>1 görünmez karakteri kaldır</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tümünü kaldır</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>{count} görünmez karakteri kaldır</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>İstemin işaretli sonunu kaldırır. Geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>İstemde 1 görünmez karakter var.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>İstemde {count} görünmez karakter var.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · son karakter kesilir</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · son {count} karakter kesilir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>1 sona erdi</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 ilgi bekliyor</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>Gizli. Göstermek için basın.</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Süren iş yok</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>Gösteriliyor. Gizlemek için basın.</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>{count} sona erdi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>{count} ilgi bekliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>1 video hâlâ üretiliyor. İndirmek için Gallop’u bir gün içinde başlatın.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>Gallop’tan çıkılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>{count} video hâlâ üretiliyor. İndirmek için Gallop’u bir gün içinde başlatın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>İlk sayı ikinciden büyük; bu yüzden eşleşme yok.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>herhangi</translation>
    </message>
    <message>
        <source>to</source>
        <translation>-</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>1 star of {max}.</source>
        <translation>{max} üzerinden 1 yıldız.</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>Farklı puanlar.</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>Puanlanmadı.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{max} üzerinden {count} yıldız.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state} Puanlamak için 0 - {max} tuşlarına basın.</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>En boy oranı</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>En boy oranı {ratio}, {shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>kare</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>dikey</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>geniş</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>İçinde klip yok.</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>Klipleri kitaplığınızda kalır ({clips}). Yalnızca koleksiyon kaldırılır. Geri alınamaz.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>“⁨{name}⁩” koleksiyonu kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>Koleksiyon kaldırılsın mı?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>Yeni ad</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>Klibi yeniden adlandır</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>Dosyanın adı da değişir.</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop süren işleri izlemeyi bırakır; yine de üretilip tahsil edilebilirler. ShortAPI hesap sayfanızda listelenirler.</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop o zamandan beri gönderilen işleri izlemeyi bırakır; yine de üretilip tahsil edilebilirler. ShortAPI hesap sayfanızda listelenirler.</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>O sırada gönderilmeyi bekleyen işler belirsiz olur: o zamandan beri gönderilmiş olabilirler, bu yüzden Gallop onları kendiliğinden göndermez.</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>Geçerli listeyi koru</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Bu yedek geri yüklensin mi?</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>Boş listeyle başla</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>Boş listeyle başlansın mı?</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>Geçerli liste ayrı bir dosya olarak saklanır. Hiçbir şey tahsil edilmez.</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>Bozuk liste ayrı bir dosya olarak saklanır. Hiçbir şey tahsil edilmez.</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>İş listesi {day} tarihine döner.</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>O zamandan beri kaydedilen videolar klasörlerinde kalır ama kitaplıktan çıkar; o zamandan beri yapılan tahsilatlar harcamalarınıza ve sınırlarınıza sayılmaz.</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>Videolarınız klasörlerinde kalır ama kitaplık boş başlar; harcamalarınız ve sınırlara sayılanlar sıfırdan başlar.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Çökme raporu</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Raporu sil</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Metin dosyaları (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>Bu rapor bu bilgisayarda ve gönderilmedi. İstem ve anahtar içermez.</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>Çözünürlük {name}: {price}</translation>
    </message>
    <message>
        <source>{price} per second</source>
        <translation>saniyesi {price}</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/sn</translation>
    </message>
</context>
<context>
    <name>SavedSearchesMenu</name>
    <message>
        <source>No saved searches</source>
        <translation>Kayıtlı arama yok</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>Kayıtlı aramayı kaldır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bu aramayı kaydet…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Arama adı</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>Aynı addaki kayıtlı aramanın yerine geçer.</translation>
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
        <translation>1 - 5. Kalanlar bekler.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Gelişmiş</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>Hepsi tek klasörde</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>Bir iş bitince ShortAPI’nin çağırdığı https:// adresi. Gallop’un buna ihtiyacı yok.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>Geri çağırma adresi</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>Güncellemeleri haftalık denetle</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Klipler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>Mevcut klipler yerinde kalır.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dosya adı</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Durum denetimi</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Aynı anda iş</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>Video bitince bana bildir</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>Koleksiyon başına bir</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>Ay başına bir</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>Yalnızca pencere önde değilken.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>Harcamaları aç</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>Üretim başına</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Aylık</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>Herkese açık sürüm listesini okur; sizinle ilgili bir şey göndermez, hiçbir şey kurmaz.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sistem dili</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>Değiştirildi.</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>Dosyalar eskisi gibi adlandırılır.</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>Gallop bir sınırı aşmadan önce sorar. Süren işler sayılır. Sınır istemiyorsanız alanı boş bırakın.</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>Yeni dosyalar böyle adlandırılır.</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>Sınır “{limit}” iken hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>Sınır {amount}.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Sınır yok.</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>Gallop’un bu bilgisayarda ve ShortAPI’ye ulaşmak için gerekenler. Denetlemek ücretsizdir.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>Yan bölme</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>{part} bölümünü göster</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Kenar çubuğu</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>Sırala</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>Sıralama: {order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>1 iş “{path}” konumuna aktarıldı.</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>{count} iş “{path}” konumuna aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>Makbuz kopyalanmadı: bu klibin işi Gallop’un iş listesinde değil. ShortAPI hesap sayfanız tahsilatları listeler.</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>İş listesi henüz açık değil.</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>{all} makbuzdan {count} tanesi kopyalandı. Diğer kliplerin işleri Gallop’un iş listesinde değil. ShortAPI hesap sayfanız tahsilatları listeler.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>1 klip saklandı</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>1 belirsiz iş için {usd} tahsil edilmiş olabilir; burada sayılmaz.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Tüm zamanlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV dışa aktar</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV dışa aktar…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Son 12 ay</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>İş listesi okunuyor…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Harcamalar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>Bu demo: tutarlar gerçek değil.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>Bu işlerden 1’ine sınırın üzerinde izin verdiniz.</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>Bu işlerden {count} tanesine sınırın üzerinde izin verdiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>net · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>net · {clips} · saklanan klip başına {price}</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>{count} klip saklandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>{count} belirsiz iş için toplam {usd} tahsil edilmiş olabilir; burada sayılmaz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>Tahsil edilen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>Saklanan klip</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>Klip başına</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
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
        <translation>Güne göre</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Aya göre</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>Çözünürlüğe göre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>Bu dönemde hiçbir şey tahsil edilmedi.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Harcamalar</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Describe what you want to see and press Generate, or select a clip in the library.</source>
        <translation>Görmek istediğinizi anlatıp Üret’e basın veya kitaplıkta bir klip seçin.</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Sık kullanılan</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Diğer eylemler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Sahne</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>Bu demo: klipler gerçek değil ve ücretsiz.
Kendi anahtarınızı kullanmak için Dosya menüsünde “Demodan çık” seçin.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>İstemi ve ayarları kullan</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>Anlık görüntü “{name}” olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>Videonuz hazır</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>Klipler gerçek değil ve ücretsiz.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>Gallop gerektiğinde bağlanır.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>Ağ bağlantısı yok.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Henüz bağlı değil</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>Süren iş yok</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Çevrimiçi</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>ShortAPI son isteği yanıtladı.</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>ShortAPI’ye ulaşılamıyor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>Son istek ShortAPI’ye ulaşmadı.</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ ShortAPI anahtarı reddetti</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Etiket ekle</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>Mevcut etiketler</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>Etiket eklemek için Enter veya virgül, sonuncuyu kaldırmak için Backspace.</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>{tag} etiketini kaldır</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>{tag} etiketi eklendi</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>{tag} etiketi kaldırıldı</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>Daha az çekim</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>Daha çok çekim</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Çekim</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>{setting} değişikliğini geri al</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>Klibi ve dosyasını yeniden adlandırmak için Enter’a basın.</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>Sayfada yoksa: {price} karşılığında yeni iş olarak gönderin. İlki ulaştıysa ikisi için de ödersiniz.</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>Hesap sayfanızda bu istem varsa: Gallop o işi izler ve videosunu indirir. Hiçbir şey yeniden gönderilmez veya tahsil edilmez.</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>Gallop’tan kaldırın. Ulaştıysa ücreti ödediniz ve video yalnızca hesap sayfanızda.</translation>
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
        <translation>Video klasörünü değiştir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>Mevcut klipler yerinde kalır. Kuyruktaki işler önceki klasöre kaydedilir.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>Video klasörü</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>Yalnızca video klasörü izleniyor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Klasör izle</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>İzlenen klasörler</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>Bir klibin dosyası eksikse Gallop video klasörüne ve bu klasörlere bakar. İçe aktarılan klasörler kendiliğinden eklenir. Buradan klasör kaldırmak dosya veya klip silmez.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>A {seconds}-second clip costs {prices}, charged to your ShortAPI account. You always see the exact price on the button first.</source>
        <translation>{seconds} saniyelik bir klip {prices} tutar ve ShortAPI hesabınızdan tahsil edilir. Kesin fiyatı her zaman önce düğmede görürsünüz.</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>Bir sahne anlatın, {model} sesli kısa bir video üretsin.</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API anahtarı gir</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>Anahtar al</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>Demo ücretsizdir, anahtar gerekmez; klipleri gerçek değildir.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demoyu dene</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>Yazın. Fiyatı görün. İzleyin.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{resolution} için {price}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>ShortAPI’nin saatiyle karşılaştırılır. Tarih, saat ve saat dilimini sisteminiz ayarlasın: yanlış saat sertifikaları geçersiz gösterir ve günlük sınırları yanlış zamanda başlatır.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Şifreleme (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API anahtarı gir…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Açıkla</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>Gallop, ShortAPI’ye var olmayan bir işi sorar. Yanıt, anahtarın kabul edilip edilmediğini gösterir. Ücretsizdir.</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>Gallop, ShortAPI videolarının çözücülerini (H.264, H.265, AAC) içerir. Biri eksikse Gallop’u yeniden kurun.</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop, ShortAPI’ye anahtarınız olmadan bir istek gönderir. Yanıt yoksa çevrimiçi olup olmadığınızı, ağın oturum açma isteyip istemediğini ve güvenlik duvarının Gallop’u engelleyip engellemediğini denetleyin.</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>Gallop sisteminizle aynı sertifikalara güvenir ve anahtarınızı yalnızca şifreli bağlantıyla gönderir. Yanlış saat, oturum açma isteyen bir ağ veya trafiği inceleyen güvenlik yazılımı bunu bozabilir.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Anahtarlık</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Kısıtlı</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Denetlenmedi</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Çalışmıyor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>Sisteminizin şu anda kullandığı çıkış. Hoparlör veya kulaklık takın ya da sistem ses ayarlarından bir çıkış seçin.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Kilidi aç…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>Video kodekleri</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>Yeni videoların kaydedildiği yer. Bir video 5 - 30 MB tutar. Klasörü Klipler bölümünde değiştirebilirsiniz; ücreti ödenmiş videolar yer açılana kadar bekler.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>Vekil sunucuyu sistem ağ ayarlarında veya HTTPS_PROXY ve NO_PROXY değişkenlerinde ayarlayabilirsiniz. Değişiklikten sonra Gallop’u yeniden başlatın.</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>Anahtarınız sistem anahtarlığında saklanır. Linux’ta GNOME Keyring veya KWallet kurup kilidini açın ya da anahtarı her açılışta girin.</translation>
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
        <translation>HappyHorse ile metinden video yapın</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>HappyHorse ile metinden video yapın, fiyatını önceden bilin</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>Video Üretici</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>video;metinden video;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>1 klip</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>En boy oranı</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturma</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>DEMO: hiçbir şey tahsil edilmedi</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>Demo, ücretsiz</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dosya boyutu</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Kare boyutu</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>İş kimliği</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Çözünürlük</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Çekim</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>Toplam süre</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>Toplam fiyat</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>Toplam boyut</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>değişir</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} klip</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} - {last}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} dk {seconds} sn</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{total} and 1 unknown price</source>
        <translation>{total} ve 1 bilinmeyen fiyat</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total} ve {count} bilinmeyen fiyat</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} piksel</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>1 star or more</source>
        <translation>1 yıldız ve üzeri</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>Koleksiyon: {name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Sık kullanılanlar</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>{low} ve sonrası</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>Önce en pahalı</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>Önce en yüksek puanlı</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Önce en uzun</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>Önce en ucuz</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Önce en kısa</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiket: {tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>{high} ve öncesi</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} yıldız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>{count} yıldız ve üzeri</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} - {high}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Bir kez izin verildi</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>Başka bir hizmete ait</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Tahsil edilen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kapandı</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>İş kimliğini kopyala</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>İstemi kopyala</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Oluşturma</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Kapatıldı</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>İndiriliyor</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>İndiriliyor · {received} MB</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>İndiriliyor · {received} / {total} MB</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>İstemi düzenle</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>İş kimliğini gir…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>Başarısız - tahsilat bilinmiyor</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>Başarısız - {usd} tahsil edildi</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>Başarısız - tahsil edilmedi</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>Başarısız - iade edildi</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>Gallop bu işi yeniden denetler ve videosunu indirir. Hiçbir şey yeniden gönderilmez veya tahsil edilmez.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Üretiliyor</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>Üretiliyor · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>Üretiliyor · {elapsed}, genelde {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>Sırası gelince gönderilir ve gösterildiği gibi tahsil edilir.</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>Siz sürdürene kadar gönderilmez ve tahsil edilmez.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>Gönderilmedi ve tahsil edilmez. Bu onu listeden kaldırır.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>İş kimliği</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>En üste taşı</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>İlginizi bekliyor</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>Henüz bildirilmedi</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>Bildirilmedi; hesap sayfanıza bakın</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>İzlenmiyor</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>İzlenmiyor - {usd} tahsil edildi</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>İzlenmiyor - yine de tahsil edilebilir</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>Hiçbir şey (gönderilmedi)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>İstemi ve ayarları düzenleyiciye geri koyar. Hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>Hazır - indirme başlıyor</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>{age} önce hazır; bağlantılar yaklaşık bir gün geçerli</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>İade</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>Reddedildi - tahsil edilmedi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>Gallop’tan kaldırır; videosu artık indirilemez. Yine de üretilip tahsil edilebilir.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>İstendi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>Sürdür - demo, ücretsiz</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>Tümünü ({count}) {usd} karşılığında sürdür</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>{usd} karşılığında sürdür</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>Yeniden gönder (iki kez tahsil edilebilir)…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>Tümünü ({count}) {usd} karşılığında gönder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>Buradan sonra {count} tanesini {usd} karşılığında gönder</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>{usd} karşılığında gönder</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>Buradan sonra {usd} karşılığında gönder</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>Başarısız veya reddedilen her işi yeniden gönderir. Her biri tahsil edilir; toplam gösterilir.</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>Aynı istem ve ayarları yeni iş olarak gönderir, gösterildiği gibi tahsil edilir.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>ShortAPI bir işi durduramaz: video yine de üretilip tahsil edilebilir. Gallop yalnızca denetlemeyi bırakır. İstediğiniz zaman yeniden izleyebilirsiniz; ShortAPI biten videoyu yaklaşık bir gün saklar.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>ShortAPI bu kimliği bilmiyor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>İzlemeyi bırak (yine de tahsil edilebilir)</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>Bu kimlik başka bir işe ait</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>Yeniden izle</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>Yeniden dene - demo, ücretsiz</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>{usd} karşılığında yeniden dene</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>Tümünü ({count}) dene - demo, ücretsiz</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>Tümünü ({count}) {usd} karşılığında dene</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>Belirsiz - tahsil edilmiş olabilir</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>Bilinmiyor: hiç veya yaklaşık {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>İstemi ve ayarları kullan</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>Bekliyor - ShortAPI meşgul</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>Kayıt klasörü bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>Anahtar bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>Bakiye bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Sırasını bekliyor</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Ağ bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>Onayınız bekleniyor</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Ne oldu?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>çekim {number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>{count} sürüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>{state} · ready for {age}</source>
        <translation>{state} · {age} önce hazır</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>1 yıldız</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Sık kullanılan</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>Dosya eksik</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} yıldız</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>Ücretsiz demo her şeyin nasıl çalıştığını gösterir; anahtar gerekmez.</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>Ücreti ödenmiş bir iş asla iki kez gönderilmez ve çökmeden sonra bile kaybolmaz.</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>Her video istemiyle birlikte bilgisayarınıza kaydedilir ve kolayca bulunur.</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>ShortAPI videoları kendi API anahtarınızla üretir ve oradaki hesabınızdan tahsil eder. Gallop bağımsız bir yazılımdır; Alibaba veya ShortAPI ile bağlantısı yoktur.</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>Hiçbir şey gönderilmeden önce kesin fiyat düğmenin üzerindedir.</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>Görmek istediğinizi yazın, kesin fiyatı görün ve HappyHorse-1.0’ın ondan yaptığı videoyu izleyin.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>1 iş onayınızı bekliyor.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Bakiye ekle</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API anahtarı gir</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Ne yapabilirim?</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>{count} iş onayınızı bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>{count} iş başarısız oldu. Sonuncusu:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>{count} iş tahsil edilmiş olabilir. En eskisi:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>Bir klip {min} - {max} saniye olabilir, {given} olamaz. Hiçbir şey gönderilmedi. Bu aralıkta bir süre seçin.</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>Ad boş olamaz. Örneğin {example} kullanın. Eski kalıp kullanılmaya devam ediyor; dosyalarınız değişmedi.</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>Harcama sınırı 5 veya 2.50 gibi bir ABD doları tutarı olmalı ya da sınır yoksa boş bırakılmalı. Sınır değişmedi.</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Bir video {given} sn sürüyor, oysa {wanted} sn istenmişti. Yeniden indirmek aynı sonucu verdi. Kitaplığınızda ve başka tahsilat yapılmaz. Paranızı geri almak için {job} iş kimliğini vererek ShortAPI’den iade isteyin.</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Bir “gallop generate” komutu hâlâ çalışıyor. Bu pencere o bitince sürer. O zamana kadar kliplerinizi izleyebilir ama değiştiremezsiniz; hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>Başka bir Gallop penceresi (veya komutu) aynı iş listesindeki “{prompt}” işiyle çalışıyor; bu yüzden bu pencere ona dokunmadı. İki kez gönderilmedi. İkisinden birini kapatın, diğeri sürdürür.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>Başka bir Gallop penceresi (veya komutu), belki başka bir oturumda, “{path}” içindeki iş listesini açık tutuyor ya da yanıt vermiyor. Hiçbir iş iki kez gönderilmesin diye o kapanana kadar buradan hiçbir şey gönderilmez. Sonra bu pencere sürer.</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>Başka bir program “{path}” içindeki Gallop dosyalarını kullanıyor. Ücreti ödenmiş videolar ShortAPI’de bekler; yeni bir şey gönderilmez veya tahsil edilmez. Sürdürmek için o programı kapatın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>Gallop, çalışan bir API anahtarı olmadan bu işi denetleyemez. İş gönderildi ve gösterildiği gibi tahsil edildi; başka tahsilat yapılmaz. Sürdürmek için çalışan bir anahtar girin.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>Gallop dosyaları için bir klasör bulamıyor: bu kullanıcının ana klasörü yok ya da geçerli klasör artık yok. Hiçbir şey gönderilmedi. HOME’u veya tam yol ile GALLOP_HOME’u ayarlayın.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>Gallop, videonun kaydedileceği “{folder}” klasörünü bulamıyor veya oraya yazamıyor. Video bunun yerine “{path}” olarak kaydedildi; başka tahsilat yapılmaz. İstediğiniz yere taşıyın.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>Gallop, “{path}” içindeki iş listesi yedeklerini okuyamıyor ({detail}). İş listesi değişmedi. Okumaya izin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>Gallop “{path}” klasörünü okuyamıyor ({detail}). Dosyalarınız değişmedi. Başka bir klasör seçin veya okumaya izin verin.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>Gallop “{path}” içindeki ayarlarınızı okuyamıyor ({detail}); harcama sınırlarınız bu yüzden kayboldu. Hiçbir şey tahsil edilmedi; işler ve videolar değişmedi. Ayarlarda sınırları denetleyene kadar Gallop iş göndermez. Eski dosya “{kept}” olarak saklandı.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>Gallop “{path}” içindeki ayarlarınızı okuyamıyor ({detail}). Harcama sınırlarınız dahil son sağlam kopyayı kullanıyor. Hiçbir şey tahsil edilmedi; işler ve videolar değişmedi. Ayarlarda sınırları denetleyene kadar Gallop iş göndermez.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>Gallop “{path}” dosyasını okuyamıyor ({detail}). Dosyalarınız değişmedi.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>Gallop “{path}” içindeki iş listesine yazamıyor ({detail}); bir işin son durumu kaydedilmedi. İş sürer ve başka tahsilat yapılmaz. Gallop kendiliğinden yeniden dener. Kapatmadan önce yer açın veya yazmaya izin verin.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>Gallop “{path}” içindeki iş listesine yazamıyor ({detail}). Hiçbir şey gönderilmedi veya tahsil edilmedi: bir iş gönderilmeden önce kaydedilir. Yer açın veya yazmaya izin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>Gallop “{path}” içindeki kitaplığınıza yazamıyor ({detail}); değişikliğiniz kaydedilmedi ya da tüm kliplere kaydedilmedi. Hiçbir klip kaybolmadı. Dosyayı kullanan diğer programları kapatın, yer açın veya yazmaya izin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Bu iş gönderilirken Gallop kapandı; tahsil edilmiş olabilir. Yeniden gönderilmedi. ShortAPI hesap sayfanızda olup olmadığına bakın, sonra seçin.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>Gallop güncellemeleri denetleyemedi ({detail}). Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>Gallop sürüm listesini okuyamadı ({detail}). İndirme sayfasını açın veya daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Gallop son isteğini hâlâ tamamlıyor. Bu pencere o bitince, genelde 15 saniye içinde sürer. O zamana kadar kliplerinizi izleyebilir ama değiştiremezsiniz; hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>Gallop’un “{path}” konumuna yazma izni yok. Ücreti ödenmiş videolar ShortAPI’de bekler; yeni bir şey gönderilmez veya tahsil edilmez. Sürdürmek için yazmaya izin verin ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>Eksik: {names}. Bazı videolar oynatılamaz.</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>Güvenilen sertifika yetkilisi yok; bu yüzden hiçbir sunucuya güvenilemez. ca-certificates paketini kurun.</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>Vekil sunucu ayarlı değil. Gallop doğrudan bağlanır.</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>{host} ile güvenli bağlantı yok ({detail}).</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>Ses çıkışı bulunamadı. Videolar sessiz oynatılır.</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>Denetlenmedi: demo bu bilgisayardan çıkmaz.</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>“{path}” içinde videolar için yalnızca {size} GB boş.</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>İstekler, çalışmayan {proxy} vekil sunucusundan geçiyor ({detail}).</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>İstekler {proxy} vekil sunucusundan geçiyor.</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>ShortAPI, iş listenizde olmayan işleri kabul etti: {job_ids}. Tahsil edilmiş olabilirler; hiçbir şey yeniden gönderilmez. Bunları içeren bir iş listesi yedeğini geri yükleyin veya videoları bu kimliklerle ShortAPI’den isteyin.</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI anahtarı kabul ediyor.</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI bu işi başka bir işinizin kimliğiyle yanıtladı: “{prompt}”. Bu iş üretilmeden tahsil edilmiş olabilir. Yeniden gönderilmedi. ShortAPI hesap sayfanızda olup olmadığına bakın, sonra seçin.</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI başka bir işin kaydıyla yanıt verdi; kullanılmadı. Başka tahsilat yapılmaz; Gallop denetlemeyi sürdürür. Kimliği siz girdiyseniz denetleyin; düzeltebilirsiniz.</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>ShortAPI, Gallop’tan {until} zamanına kadar beklemesini istedi. Gönderilmiş işler orada sürer, onlar için başka tahsilat yapılmaz. Beklememek için “Şimdi denetle” seçin veya Gallop’u yeniden başlatın.</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>ShortAPI’ye ulaşılamadı ({detail}). Hiçbir şey gönderilmedi veya tahsil edilmedi. Gallop kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>ShortAPI bu iş hakkında yanıt vermedi ({detail}). Başka tahsilat yapılmaz; Gallop denetlemeyi sürdürür.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI bu kimliği henüz bilmiyor. Başka tahsilat yapılmaz; Gallop denetlemeyi sürdürür. Kimliği siz girdiyseniz denetleyin; düzeltebilirsiniz.</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>ShortAPI şu anda bu işi alamayacak kadar meşgul. Hiçbir şey tahsil edilmedi. Gallop kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>ShortAPI artık {resolution} için saniyede {new} alıyor (önce {old}). Biten işler gösterildiği gibi tahsil edildi. Tahminler artık yeni fiyatı kullanıyor.</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI, API anahtarını reddetti. Hiçbir şey tahsil edilmedi. Bekleyen işleri göndermek için çalışan bir anahtar girin.</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>ShortAPI anahtarı reddetti.</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI bu işi reddetti: {reason} Hiçbir şey tahsil edilmedi. İtiraz ettiği şeyi değiştirip (çoğunlukla gerçek kişiler, markalar, şiddet veya çıplaklık) yeniden deneyin. İsteminiz ve ayarlarınız saklandı.</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI bu anahtarı reddetti; kaydedilmedi. Hiçbir şey gönderilmedi veya tahsil edilmedi. Hesap sayfanızdan yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>ShortAPI, {estimate} tahmin edilen bir iş için {charged} tahsilat bildirdi. Gallop bunu kaydetti; harcama sınırlarınıza sayılır. ShortAPI hesap sayfanızla karşılaştırın. Orada da yanlışsa işin makbuzunu ShortAPI desteğine gönderin.</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>ShortAPI bu videonun bittiğini söylüyor ama dosya vermiyor. Gösterildiği gibi tahsil edildi. Gallop, penceresi açıkken ve her açılışta denetlemeyi sürdürür. Bu işe yaramazsa iş kimliğini vererek ShortAPI’den iade isteyin.</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>Bir videonun görüntüsü veya sesi kısmen bozuk. Yeniden indirmek aynı sonucu verdi. Kitaplığınızda ve başka tahsilat yapılmaz. Paranızı geri almak için {job} iş kimliğini vererek ShortAPI’den iade isteyin.</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>“{path}” içindeki bazı ayarlarınız okunamadı ({detail}); harcama sınırlarınız yanlış olabilir. Hiçbir şey gönderilmedi veya tahsil edilmedi. Ayarlarda sınırları denetleyin ya da dosyayı düzeltip limits_doubt satırını kaldırın. Bu kez izin de verebilirsiniz.</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>Gallop’ta bir sorun oluştu ({detail}). Gönderilmiş işler iş listesinde güvende. Gallop’u yeniden başlatın ve bunu bildirin.</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>Ses “{device}” üzerinde çalıyor.</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>“{path}” yedeği geri yüklenemedi ({detail}). Geçerli iş listeniz değişmedi. Başka bir yedek seçin veya yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>Geri çağırma adresi tam bir https:// adresi olmalı. Hiçbir şey gönderilmedi. Ayarlarda düzeltin veya boş bırakın.</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>Klip “{path}” konumuna kaydedilemedi ({detail}). Kendi kopyanız değişmedi. Başka bir klasör seçip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>“{path}” konumundaki çökme raporu okunamadı, kaydedilemedi veya silinemedi ({detail}). İşler ve videolar değişmedi.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>Demo için anahtar gerekmez.</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>Tanılama “{path}” konumuna kaydedilemedi ({detail}). Başka bir klasör seçip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>“{path}” bulunan disk dolu. Ücreti ödenmiş videolar ShortAPI’de bekler; yeni bir şey gönderilmez veya tahsil edilmez. Sürdürmek için yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>İndirilen dosya oynatılamıyor ({detail}). Başka tahsilat yapılmaz; Gallop yeniden indirir.</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>İndirme durdu ({detail}). Başka tahsilat yapılmaz; Gallop kendiliğinden sürdürür.</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>Bu klibin dosyası artık “{path}” konumunda değil. Klip kitaplığınızda kalır. Diskini bağlayın veya dosyayı bulmak için “Bul…” seçin.</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>“{path}” klasörü bulunamıyor veya oluşturulamıyor. Ücreti ödenmiş videolar ShortAPI’de bekler; yeni bir şey gönderilmez veya tahsil edilmez. Sürdürmek için diski bağlayın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>Girdiğiniz iş kimliği başka bir işinize ait: “{prompt}”. Hiçbir tahsilat iki kez sayılmasın diye kullanılmadı. Hiçbir şey gönderilmedi veya tahsil edilmedi. ShortAPI hesap sayfanızda henüz Gallop’ta olmayan bir iş arayın.</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>İş, yeniden gönderilemeden değişti; bu yüzden gönderilmedi ve bunun için bir şey tahsil edilmedi. Yeni durumu kuyrukta görünür.</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>İş kaldırılamadı veya duraklatılamadı, çünkü Gallop “{path}” içindeki iş listesine yazamıyor ({detail}). Henüz bir şey tahsil edilmedi ama sırası gelince veya sonraki açılışta gönderilir. Yer açın veya yazmaya izin verip yeniden kaldırın.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>İş listesi henüz açık değil; video klasörü bu yüzden bilinmiyor.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>İş listesi henüz açık değil. Hiçbir şey değiştirilmedi veya gönderilmedi. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>Anahtar ShortAPI ile denetlenemedi ({detail}). Hiçbir şey tahsil edilmedi.</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>Anahtar kullanılıyor. Kaydetmek için sistem anahtarlığınızın kilidini açın: sistem parolasını soruyor, belki bu pencerenin arkasında. O zamana kadar anahtar yalnızca Gallop kapanana kadar tutulur.</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>Biten videonun bağlantısı artık çalışmıyor. Başka tahsilat yapılmaz; Gallop yeni bağlantı ister.</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>İstem görünmez denetim karakterleri içeriyor ({count}, ilki {position} konumunda). Hiçbir şey gönderilmedi. Kaldırıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>İstem verisi “{path}” konumuna kaydedilemedi ({detail}). Klip ve istemi kitaplığınızda.</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>İstem boş. Hiçbir şey gönderilmedi. Görmek istediğinizi yazın.</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>İstem çok uzun: {units} / {limit} karakter. ShortAPI sonunu haber vermeden atardı (kaybolan karakter: {lost}). Hiçbir şey gönderilmedi. Kısaltın veya oradan kesin.</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>Anlık görüntü “{path}” olarak kaydedilemedi ({detail}). Klip değişmedi.</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>“{path}” içindeki {name} harcama sınırı “{value}”; bu bir ABD doları tutarı değil. Hiçbir şey gönderilmedi veya tahsil edilmedi. 5 veya 2.50 gibi bir tutar girin ya da bu kez izin verin.</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>Güvenilen sertifikalar okunamıyor ({detail}).</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>Video bitti ve ücreti ödendi ama indirilemedi ({detail}). Hiçbir şey kaybolmadı: Gallop, penceresi açıkken ve her açılışta denemeyi sürdürür. Şimdi yeniden de indirebilirsiniz.</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>Henüz API anahtarı yok; bu yüzden video üretilemez.</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>Henüz API anahtarı yok. Hiçbir şey gönderilmedi veya tahsil edilmedi. Bekleyen işleri göndermek için anahtarınızı girin.</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>Bu, 1 klibe daha oldu.</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>Bu, {count} klibe daha oldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>Bu bilgisayarın ağ bağlantısı yok.</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>Bu bilgisayarda sistem anahtarlığı yok; anahtar yalnızca Gallop kapanana kadar tutulur.</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>Bu bilgisayarda sistem anahtarlığı yok. Anahtarınız yalnızca Gallop kapanana kadar tutulur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>Bu bilgisayarın saati doğru.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>Bu bilgisayarın saati {minutes} dakika ileri.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>Bu bilgisayarın saati {minutes} dakika geri.</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>Bu kopyada güncelleme adresi yok. İndirdiğiniz yere bakın.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>Bu bir API anahtarına benzemiyor: boş ya da boşluk veya alışılmadık karakterler içeriyor. Kullanılmadı. Hesap sayfanızdan yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>Bu iş başka bir hizmete ait: {service}; Gallop şimdi {here} kullanıyor. Buradan gönderilmez, izlenmez, tahsil edilmez. Sürdürmek için Gallop’u o adresle başlatın. Hiç gönderilmemiş bir iş buradan da gönderilebilir; o zaman burada tahsil edilir.</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Bu iş ShortAPI’den açık bir yanıt almadı ({detail}) ve tahsil edilmiş olabilir. Yeniden gönderilmedi. ShortAPI hesap sayfanızda olup olmadığına bakın, sonra seçin.</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>Bu iş bir anahtarı veya uzun süre bekledi; Gallop göndermeden önce soruyor. Hiçbir şey gönderilmedi veya tahsil edilmedi. Gönderin ya da kaldırın.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>İş listesi bir sistem yedeğiyle kopyalandığında, taşındığında veya geri yüklendiğinde bu iş gönderilmeyi bekliyordu; oradan gönderilmiş ve tahsil edilmiş olabilir. Buradan gönderilmedi. ShortAPI hesap sayfanızda olup olmadığına bakın, sonra seçin.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>Geri yüklenen yedek alındığında bu iş gönderilmeyi bekliyordu; o zamandan beri gönderilmiş ve tahsil edilmiş olabilir. Yeniden gönderilmedi. ShortAPI hesap sayfanızda olup olmadığına bakın, sonra seçin.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>Bu model “{given}” en boy oranını sunmuyor. Hiçbir şey gönderilmedi. Şunlardan birini seçin: {options}.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>Bu model “{given}” çözünürlüğünü sunmuyor. Hiçbir şey gönderilmedi. Şunlardan birini seçin: {options}.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>Bu video başarısız oldu. ShortAPI diyor ki: {reason} Tahsilatın veya iadenin tamamını bildirmedi: hesap sayfanıza bakın. İsteminiz ve ayarlarınız saklandı.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>Bu video başarısız oldu. ShortAPI diyor ki: {reason} {charged} tahsil edildi, {refunded} iade edildi. İsteminiz ve ayarlarınız saklandı.</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Bunun tutarı {total}; üretim başına {cap} sınırınızı aşıyor. Hiçbir şey gönderilmedi veya tahsil edilmedi. Sınırı ayarlarda değiştirin ya da bu kez izin verin.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Bunun tutarı {total}. Bu ay harcanan veya süren {committed} ile birlikte aylık {cap} sınırınızı aşıyor. Hiçbir şey gönderilmedi veya tahsil edilmedi. Sınırı ayarlarda değiştirin ya da bu kez izin verin.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>Bunun tutarı {total}. Bugün harcanan veya süren {committed} ile birlikte günlük {cap} sınırınızı aşıyor. Hiçbir şey gönderilmedi veya tahsil edilmedi. Sınırı ayarlarda değiştirin ya da bu kez izin verin.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>İş listenizin bugünkü yedeği “{path}” konumuna kaydedilemedi ({detail}). İş listesi ve eski yedekler değişmedi. Yer açın veya yazmaya izin verin. Gallop sonraki açılışında yeniden dener.</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>Güvenilen sertifika yetkilileri: {count}.</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>Bilinmiyor, çünkü {host} yanıt vermedi.</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>Sistem anahtarlığınızın kilidini açın: sistem parolasını soruyor, belki bu pencerenin arkasında. Kilit açılınca bekleyen işler gönderilir. Hiçbir şey tahsil edilmedi.</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>Videolar okunup oynatılabiliyor.</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>Videolar “{path}” konumuna kaydedilemiyor ({detail}).</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>Videolar “{path}” konumuna kaydedilemiyor: {detail}. Hiçbir şey gönderilmedi. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>Sistem anahtarlığınızda kayıtlı olan bir API anahtarına benzemiyor; kullanılmadı. Anahtarınızı yeniden girin.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>Sistem anahtarlığınızda kayıtlı olan bir API anahtarı değil.</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>Bir kerede 1 - {max} çekim üretebilirsiniz, {given} olamaz. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>ShortAPI hesabınızın bakiyesi bitti. Hiçbir şey tahsil edilmedi. Bakiye ekleyin, sonra sürdürün.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>“{path}” içindeki iş listeniz bozuk ({detail}). Değiştirilmedi ve hiçbir şey tahsil edilmedi. Gallop penceresinde bir yedeği geri yükleyebilir veya boş listeyle başlayabilirsiniz; bozuk dosya saklanır.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>“{path}” içindeki iş listeniz daha yeni bir Gallop ile kaydedilmiş (biçim {found}; bu en çok {known} okur). Değiştirilmedi ve hiçbir şey tahsil edilmedi. Daha yeni Gallop’u başlatın.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>Ayarlarınız “{path}” konumuna kaydedilemedi ({detail}). Gallop kapanana kadar geçerlidir; işler ve videolar değişmedi. Yer açın veya yazmaya izin verin.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>“{path}” içindeki ayarlarınız daha yeni bir Gallop ile kaydedilmiş (biçim {found}; bu en çok {known} okur). Bu, anladığını kullanır ve dosyayı değiştirmez; değişiklikler yalnızca Gallop kapanana kadar geçerlidir. Hiçbir şey tahsil edilmedi. Harcama sınırlarınızı denetleyin veya daha yeni Gallop’u başlatın.</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>Harcamalarınız “{path}” konumuna aktarılamadı ({detail}). İş listeniz değişmedi. Başka bir klasör seçip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>Sertifikaları sisteminiz denetler.</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>Sistem anahtarlığınız anahtarı kaydetmedi; yalnızca Gallop kapanana kadar tutulur.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>Sistem anahtarlığınız kilitli veya yanıt vermiyor; Gallop orada anahtar okuyamıyor veya kaydedemiyor. Şimdi girdiğiniz anahtar yalnızca Gallop kapanana kadar tutulur. Kilidi açıp yeniden deneyin veya anahtarı yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>Sistem anahtarlığınız kilitli veya yanıt vermiyor; anahtar hâlâ içinde olabilir. Gallop bu pencerede onu artık kullanmıyor. Kilidi açıp anahtarı yeniden kaldırın.</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>Sistem anahtarlığınız kilitli; içindeki anahtar okunamıyor.</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>Sistem anahtarlığınız çalışıyor.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>{count} öğe atlandı ({names}): başka klasörlere giden ve kopuk bağlantılar izlenmez.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>{count} öğe atlandı ({names}): yalnızca MP4, MOV, MKV ve WebM videoları eklenebilir.</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>{all} dosyadan {failed} tanesi kitaplığınıza eklenemedi: {names}. Oynatılamıyorlar. Dosyalarınız değişmedi.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} yanıt veriyor.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>{host} adresine ulaşılamıyor ({detail}).</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>“{path}” içinde videolar için {size} GB boş.</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}. Hiçbir şey tahsil edilmedi; bu komut beklemediği için iş listeden kaldırıldı. {now}.</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}. İş gönderildi: {charge}. İş listesinde kalır ve başka tahsilat yapılmaz. {now}.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>“{given}” API adresi olarak kullanılamaz, çünkü anahtarınız korumasız taşınır. https:// ile başlayan bir adres kullanın (http:// yalnızca bu bilgisayar için). Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>“{given}” bir adda kullanılamaz. Kullanabilecekleriniz: {known}. Eski kalıp kullanılmaya devam ediyor; dosyalarınız değişmedi.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>“{path}” video klasörü olamaz: {detail}. Videolarınız değişmedi. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>“{path}” çöp kutusuna taşınamadı ({detail}). Hâlâ klasöründe ve kitaplığınızda.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>“{path}” yeniden adlandırılamadı veya taşınamadı ({detail}). Değişmedi. Onu kullanan diğer programları kapatın veya yazmaya izin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>“{path}” geri yüklenemedi ({detail}). Sistem çöp kutusundan geri yükleyin, sonra klip için “Bul…” seçin.</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>“{path}” içinde istem verisi yok; istemi ve ayarları bilinmiyor. Yine de kitaplığınıza ekleyebilirsiniz.</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>Ayarlardaki “{path}” video klasörü olamaz: {detail}. Videolarınız değişmedi. Ayarlarda başka bir klasör seçene kadar yeniler standart klasöre kaydedilir.</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>“{path}” bu klibin dosyası değil: içeriği farklı. Hiçbir şey değiştirilmedi. Doğru dosyayı seçin veya bunu yeni klip olarak kitaplığınıza ekleyin.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Onar</translation>
    </message>
    <message>
        <source>Repair Gallop {version}</source>
        <translation>Gallop {version} onarımı</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>Kurulum, programın tüm dosyalarını geri yükler. Videolarınız, kitaplığınız, ayarlarınız ve anahtarınız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>Bu sürüm zaten yüklü.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 çekim</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>Sistem anahtarlığınız denetleniyor…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>Son istek tamamlanıyor…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>SHORTAPI_KEY anahtarı</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>Sistem anahtarlığındaki anahtar</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>Gallop kapanana kadar tutulan anahtar</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Henüz API anahtarı yok</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Anahtar gerekmez</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>İş listesi açılıyor…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>İş listesi açık değil</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>Komutun bitmesi bekleniyor…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>Diğer Gallop penceresinin kapanması bekleniyor…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count} çekim</numerusform>
        </translation>
    </message>
    <message>
        <source>{factors} = {total}</source>
        <translation>{factors} = {total}</translation>
    </message>
    <message>
        <source>{seconds} s × {price} × {takes}</source>
        <translation>{seconds} sn × {price} × {takes}</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>{model} 桌面創作工具。</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>關於 Gallop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>請只從 {url} 下載 Gallop。如需核對下載的檔案，請將其 SHA-256 總和檢查碼與該頁面上 SHA256SUMS 中的值比較。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由軟體，採用 GNU 通用公共授權條款第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>包含第三方軟體，各部分適用各自的授權條款。</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>獨立軟體，與阿里巴巴和 ShortAPI 均無關聯。</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>價格截至 {date}，來源：{source}。</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>原始碼</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>第三方授權條款</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>此副本未註明發行者。如需核對下載檔案，請將其 SHA-256 總和檢查碼與發行者的 SHA256SUMS 檔案中的值比較。</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>您正在從原始碼執行 Gallop，而不是下載的版本。</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>您正在從原始碼執行 Gallop。其授權條款見 LICENSE 檔案。第三方套件列在 pyproject.toml 中，安裝時均附有各自的授權條款。</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>變更金鑰…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>輸入 API 金鑰…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>沒有 API 金鑰。</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>開啟 {page}</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>示範無需金鑰。要變更金鑰，請先離開示範。</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>影片費用從您的 ShortAPI 帳戶扣除。費用、餘額和金鑰請見 {page}。</translation>
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
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>加入最愛</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合輯</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>僅部分片段有：{tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>從最愛移除</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>部分為最愛</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>備註各不相同。在此輸入的內容將替換全部備註。</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>Gallop 以空任務清單啟動。</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>還原 {day} 的備份…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>使用空清單啟動…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>已還原 {day} 的備份。未傳送任何內容，也未產生費用。</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>先前的清單儲存為「{path}」。</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>1 個任務</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>任務清單的備份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>Gallop 每天備份一次任務、片段和費用清單，並保留最近七份。備份不含影片。</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>正在尋找備份…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>沒有備份。第一個任務之後，Gallop 會在下次啟動時建立第一份。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>{count} 個任務</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}  ·  {jobs}, {size}</source>
        <translation>{day}  ·  {jobs}，{size}</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>清除 1 個已結束的任務？</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>清除 {count} 個已結束的任務？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>其提示詞和設定也會一併移除。支出仍計入這些任務的費用，Gallop 也會繼續查詢退款。</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>您已被收取 {usd}，尚未退款。要向 ShortAPI 申請退款，請先複製「發生了什麼？」下的收據。</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>已有同名合輯，片段將加入其中。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>匯出（不含提示詞資料）</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>尋找片段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合輯</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存副本</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>將副本儲存到資料夾</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>影片</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合輯</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>複製檔案</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>複製提示詞</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>複製收據</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>匯出（不含提示詞資料）…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>尋找…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>管理合輯…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到垃圾桶</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建合輯…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>無評分</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>不適用於所選片段。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>在預設播放器中開啟</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>另存副本為…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>將副本儲存到…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>請先在媒體庫中選擇片段。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>復原刪除</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>使用提示詞和設定</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>{all} 個片段中有 1 個未包含：它在垃圾桶中或檔案遺失。要包含它，請選擇「還原」或「尋找」。</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>這些片段都沒有可用的檔案：它們在垃圾桶中或檔案遺失。請先選擇「還原」或「尋找」。</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>此片段在垃圾桶中。要使用其檔案，請在片段選單中選擇「還原」。</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>一次最多可拖動 {at_most} 個片段，目前選擇了 {count} 個。請減少選擇後重試。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>{all} 個片段中有 {count} 個未包含：它們在垃圾桶中或檔案遺失。要包含它們，請選擇「還原」或「尋找」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>其中 1 個片段在垃圾桶中。</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>其中 1 個片段的檔案遺失。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>尋找…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>這 {count} 個片段在垃圾桶中。</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>此片段在垃圾桶中。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>其中 {count} 個片段在垃圾桶中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>其中 {count} 個片段的檔案遺失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>一個片段可以屬於多個合輯。移除合輯不會刪除片段。</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>已有同名合輯。</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>已有同名合輯，片段將加入其中。</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>已有同名合輯，兩者將合併。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合輯</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合輯</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>用所選的 1 個片段新建…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>用所選的 {count} 個片段新建…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名稱</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>沒有合輯。合輯用於歸類片段，例如同一專案的片段。請用「新建…」建立，或先在媒體庫中選擇片段。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重新命名合輯</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>顯示片段</translation>
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
        <translation>合輯</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合輯</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>按 Enter 新增。</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>已有同名合輯。</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>加入 1 個所選片段</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>加入 {count} 個所選片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>將其加入清單中選取的合集</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合輯</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合輯</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建合輯…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>還沒有合集。合集可將同一專案的片段放在一起；一個片段可以屬於多個合集。</translation>
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
        <translation>指令</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>沒有符合的指令。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜尋指令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
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
        <translation>1 到 {max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>1 到 {max}；每條是單獨的任務</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>長寬比</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>創作</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>示範 - 免費</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>產生</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>離開示範</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>提示詞和設定</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>條數</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>條數：{explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>已複製 ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上個月</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>開始日期晚於結束日期，因此沒有符合項。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>其中 1 個檔案沒有提示詞資料。</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>片段提示詞</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>複製提示詞</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>檔案路徑</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>此檔案沒有提示詞資料。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>其中 {count} 個檔案沒有提示詞資料。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>選擇一個片段以檢視詳細資料。</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>已選擇 {count} 個片段。最多顯示 {at_most} 個的詳細資料。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>一個 zip 檔案，包含版本、設定、近期日誌、自檢結果和各狀態的任務數量，用於找出問題。儲存到您選擇的位置，絕不傳送。絕不包含您的 API 金鑰。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>正在收集日誌和版本…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>包含提示詞和任務 ID</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>正在執行自檢…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>儲存診斷資訊</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>已儲存為「{path}」。報告問題時請附上此檔案。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在寫入檔案…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 檔案 (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>選擇影片資料夾</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>時長滑桿</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>{min} 到 {max} 秒</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>請先按一下文字欄位。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>媒體庫中目前不可用。</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>此處沒有可復原的操作。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>請先選擇文字。</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>咖啡師在卡布奇諾上拉出一顆心，暖色窗光</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>黎明時分小船劃過高山湖泊，低角度跟拍</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>霓虹街道下著雨，撐傘的男人轉身看向鏡頭</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>從示例開始</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters {count}</source>
        <translation>篩選 {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>篩選，1 個生效</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>篩選，{count} 個生效</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>無篩選</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>生效的篩選</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有篩選</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>移除篩選 {filter}</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>顯示所有篩選</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>包含所有這些標籤</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>任意評分。</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>長寬比</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>時長（秒）</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>最長時長（秒）</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>最高價格（美元）</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>最短時長（秒）</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>最低價格（美元）</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>最低評分</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>僅檔案遺失</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>價格（$）</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>「{given}」不是美元金額。請輸入數字，例如 1.145。</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>「{given}」不是時長。請輸入秒數，例如 5 或 7.5。</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop 會從系統金鑰環中移除該金鑰。</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>進行中的任務（包括已付費的）會等待您輸入金鑰。不會遺失任何內容。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>移除金鑰</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>移除金鑰？</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>金鑰本身仍然有效；請在帳戶頁面上將其撤銷。</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>將花費</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}，將花費 {total}</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>加入媒體庫</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>已在您的媒體庫中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>片段提示詞</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>開啟片段</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>在媒體庫中顯示</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>此檔案沒有提示詞資料，因此不知道其提示詞和設定。您仍可新增；檔案會複製到影片資料夾。</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>此檔案包含其提示詞資料。新增時會將其複製到影片資料夾。</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>此片段的檔案曾遺失。新增此檔案會將其複製到影片資料夾並還原片段。</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>使用提示詞和設定</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>您已刪除此片段。新增會將其還原。</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}，{ratio}，{seconds} 秒</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}，花費 {price}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {length}</source>
        <translation>{width} × {height} 像素，{length}</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>產生</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>產生  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>產生 - 示範，免費</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>花費 {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>示範中免費</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>發現 1 個問題。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>Gallop 可用，但有 1 項限制。</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>Gallop 可用，但有 {count} 項限制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>未完成全部檢查。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>發現 {count} 個問題。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>正在檢查更新…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>刪除報告</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>Gallop 意外關閉（{when}）。進行中的任務會繼續，不會重複傳送。當機報告儲存在本機，未傳送；其中不含提示詞和金鑰。</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>Gallop 已更新。重新啟動即可使用新版本；進行中的任務會繼續。</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>Gallop {version} 已推出；您使用的是 {own}。未下載或安裝任何內容。詳細資料中介紹了新變化。</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>開啟下載頁面</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>報告已儲存為「{path}」。</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>檢視報告</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>您使用的已是最新版本：Gallop {own}。</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>已向媒體庫新增 1 個片段。</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>1 個片段已在其中。</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>匯入片段資料夾</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>未新增任何片段。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>匯入已停止。</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>已向媒體庫新增 {count} 個片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>{count} 個片段已在其中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>正在新增片段…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>正在新增片段：{done}/{total} 個檔案</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>已新增的片段會保留。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>正在尋找片段…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>停止匯入</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>已複製回應</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>已複製回應 ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>複製回應</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>此任務沒有儲存的回應。</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>ShortAPI 的回應</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>顯示 ShortAPI 的回應</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC，對狀態查詢的回應</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC，對請求的回應</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… 此處已截斷；「複製回應」會複製全部內容</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>$0.00，因為這是示範</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>複製收據</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>示範：不花費任何費用。金額為模擬金額。</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>不傳送</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>移除此任務後，Gallop 將無法再追蹤它。如果請求已送達，您已被收取 {usd}（未計入 Gallop 的合計），影片只能在帳戶頁面上找到。</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>任務 ID</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>請開啟您的 ShortAPI 帳戶頁面。如果列出了此提示詞，請從那裡複製任務 ID。之後 Gallop 會追蹤該任務並下載其影片。不會再次傳送或收費。</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>開啟 {site}</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>已複製收據</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>已複製收據 ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>移除此任務？</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>再次傳送，{price}</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>再次傳送此任務？</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>ShortAPI 仍可能產生此任務並收費（{usd}）。移除後，Gallop 將無法再下載其影片。</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>第一次請求可能已送達。如果已送達，再次傳送會另外花費 {price}，您會得到兩個影片。請先檢視帳戶頁面：如果任務在那裡，請改為按 ID 追蹤。</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>追蹤此任務</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>按 ID 追蹤此任務</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>發生了什麼？</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>您已為此任務的影片支付 {usd}，但它尚未儲存到本機。移除任務後，Gallop 不再嘗試下載，也不會退款。要向 ShortAPI 申請退款，請先複製收據。</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>您已被收取 {usd}。移除此任務後，Gallop 將無法再下載其影片，也不會退款。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>KeyController</name>
    <message>
        <source>Checking the key…</source>
        <translation>正在檢查金鑰…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>正在檢查金鑰環…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>金鑰已儲存。{but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>金鑰已移除。任務會等待您輸入金鑰。</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>金鑰有效。未產生費用。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>1 個任務正在等待：傳送時收取 {usd}。</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>1 個任務正在等待：儲存時收取 {usd}。</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>一個金鑰</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>以 …{ending} 結尾的金鑰</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>詢問 ShortAPI 是否接受此金鑰。不收費。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>檢查金鑰</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>Gallop 使用您自己的 ShortAPI 帳戶產生影片。金鑰只傳送給 ShortAPI。</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>取得金鑰</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>貼上另一個金鑰以替換</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>移除金鑰…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>儲存並傳送，{usd}</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>儲存金鑰</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>仍然儲存此金鑰</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>儲存金鑰時傳送它（{usd}）</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>儲存金鑰時傳送它們（{usd}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>顯示金鑰</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>儲存在系統金鑰環中，而不是檔案中。</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>您的 ShortAPI 金鑰</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>{count} 個任務正在等待：傳送時收取 {usd}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>{count} 個任務正在等待：儲存時收取 {usd}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>正在使用來自 SHORTAPI_KEY 的{key}。在此儲存的金鑰會一直使用，直到再次以 SHORTAPI_KEY 啟動 Gallop。</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>正在使用{key}，直到您關閉 Gallop。</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key}已儲存在系統金鑰環中。</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored}ShortAPI 拒絕了它。</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>在此貼上金鑰</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>沒有符合的快捷鍵。</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>播放器按鍵配置</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>播放器按鍵</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>改為此處</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>按操作或按鍵搜尋</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜尋快捷鍵</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>選擇一個播放器操作以變更其按鍵。</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>影片剪輯軟體</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>不能使用 {key}。</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} 用於「{action}」，無法變更。</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} 用於「{action}」。</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>1 個片段</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>還有 1 個較早的片段無法按文字找到：正在更新搜尋。</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>所有合集</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>全尺寸媒體庫</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>媒體庫欄</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜尋提示詞</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>搜尋提示詞、名稱、標籤和備註</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>縮圖大小</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} 個片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>還有 {count} 個較早的片段無法按文字找到：正在更新搜尋。</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>{shown} / 1 個片段</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{shown} / {count} 個片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>已還原 1 個片段。</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>已將 1 個副本儲存到「{folder}」。</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>已將 1 個片段加入「{name}」。</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>已將 {count} 個片段加入「{name}」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>已將 1 個片段移到垃圾桶。</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>已將 {count} 個片段移到垃圾桶。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>已從「{name}」中移除 1 個片段。</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>已從「{name}」中移除 {count} 個片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>顯示合輯</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>顯示垃圾桶</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>副本已儲存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>已還原 {count} 個片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>已將 {count} 個副本儲存到「{folder}」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>此合集中還沒有片段。請選擇片段，按右鍵並選擇「合集」。</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>沒有符合這些篩選的片段。</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>沒有符合「{search}」的片段。</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>還沒有收藏。選擇片段並按 {key}，它就會出現在這裡。</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>顯示所有片段</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>垃圾桶是空的。</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>完成的片段會顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合輯</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>媒體庫分頁</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>垃圾桶</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>媒體庫</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gallop - Demo</source>
        <translation>Gallop - 示範</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>離開示範(&amp;D)</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>示範無需金鑰。</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>試用示範(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>正在產生</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>無法播放此檔案：它已損壞或不是影片（{detail}）。請嘗試其他播放器。</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>此處無法顯示該檔案的格式。檔案安全地儲存在其資料夾中。</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>無法播放「{name}」（{detail}）。請在其他播放器中開啟。</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>「{name}」已不在其資料夾中或無法讀取。請將其移回，或選擇「尋找…」。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>關於 Gallop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>片段(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>合輯(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>指令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>產生(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>取得 API 金鑰(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>匯入資料夾(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快捷鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>輸入時播放或暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>搜尋媒體庫(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>監視的資料夾(&amp;W)…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API 金鑰(&amp;K)…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>所有片段</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>檢查更新(&amp;U)</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>片段詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合輯</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>全尺寸媒體庫(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>轉到通知(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>轉到提示詞(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>轉到佇列(&amp;Q)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>開啟影片資料夾(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>儲存診斷資訊(&amp;D)…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>支出(&amp;E)…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>試用示範(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>進行中的任務可能增加 {usd}。</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>開啟支出</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
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
        <translation>本月</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>本月限額已用</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} / {cap}，剩餘 {left}</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} / {cap}，超出 {over}</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}，無限額</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NamePatternEdit</name>
    <message>
        <source>Aspect ratio</source>
        <translation>長寬比</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>片段名稱</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>合輯</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例如：{name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>插入佔位符</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>插入…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>任務 ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示詞</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>通知詳細資料</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>關閉通知</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>下一條通知</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>上一條通知</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
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
        <translation>已將 1 個任務加入佇列。</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>允許這一次</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即檢查</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>輸入 API 金鑰</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>新影片將儲存到「{folder}」。現有片段保持原位。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>開啟設定</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>這會傳送 1 個任務，費用 {usd}。</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>這會傳送 {count} 個任務，費用 {usd}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>您的影片已完成：{prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>已將 {count} 個任務加入佇列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>本機缺少 Gallop 的影片播放元件。您的片段安全地儲存在其資料夾中。請在其他播放器中開啟，或重新安裝 Gallop。</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>HDR 影片：此處顏色比在 HDR 播放器中淡。</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then speed up</source>
        <translation>按 J 或 K 後：播放，然後加速</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>片段詳細資料</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>兩倍速度</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>第一影格</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>轉到</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>一半速度</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後一影格</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>下一個片段</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>沒有開啟的片段。</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>後退一影格</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>前進一影格</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>後退一秒</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>前進一秒</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>暫停或播放（J 與 L 之間）</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>倒轉播放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暫停</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>上一個片段</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>設定 A</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>設定 A，再設定 B，再清除兩者</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>設定 B</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>減慢</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>快照（不含提示詞資料）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>後退十影格</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>前進十影格</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>降低音量</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>提高音量</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>片段的 {percent}%</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text}（{keys}）</translation>
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
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>離開全螢幕</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>靜音</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>將此影格儲存為圖片</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>設定 A</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>設定 B</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>設定循環終點（B）</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>設定循環起點（A）</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>後退一步</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前進一步</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消靜音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>第 {number} 影格，共 {count} 影格</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>在預設播放器中開啟</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>影片</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the scene, who is in it and how it moves.

Audio: what you hear
Constraints: what to avoid</source>
        <translation>描述場景、出現的人物及其動作。

Audio: 聽到的聲音
Constraints: 要避免的內容</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示詞</translation>
    </message>
</context>
<context>
    <name>PromptMeter</name>
    <message>
        <source>Cut here</source>
        <translation>在此截斷</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>按 ShortAPI 計算的提示詞長度：一個中文字計為兩個字元。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>移除 1 個不可見字元</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>移除 {count} 個不可見字元</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>移除提示詞中標出的結尾部分。可以復原。</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>提示詞包含 1 個不可見字元。</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>提示詞包含 {count} 個不可見字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>可以復原。</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · 最後 1 個字元會被截斷</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · 最後 {count} 個字元會被截斷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>1 個已結束</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 個需要處理</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>已隱藏。按下以顯示。</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>沒有進行中的任務</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>已顯示。按下以隱藏。</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>{count} 個已結束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>{count} 個需要處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>還有 1 個影片正在產生。請在一天內啟動 Gallop 以下載。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>結束 Gallop？</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>還有 {count} 個影片正在產生。請在一天內啟動 Gallop 以下載。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>第一個數大於第二個數，因此沒有符合項。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>1 star of {max}.</source>
        <translation>1 星，共 {max} 星。</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>評分不同。</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>未評分。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評分</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{count} 星，共 {max} 星。</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state}按 0 到 {max} 評分。</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>長寬比</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>長寬比 {ratio}，{shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>直向</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>橫向</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>其中沒有片段。</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>其中的片段會留在媒體庫中（{clips}）。僅移除合輯。無法復原。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>移除合輯「⁨{name}⁩」？</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>移除合輯？</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>新名稱</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>重新命名片段</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>檔案也會隨之重新命名。</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop 將停止追蹤進行中的任務，但它們仍可能產生並收費。您的 ShortAPI 帳戶頁面會列出它們。</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop 將停止追蹤此後傳送的任務，但它們仍可能產生並收費。您的 ShortAPI 帳戶頁面會列出它們。</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>當時等待傳送的任務會變為「不確定」：它們可能已經傳送，因此 Gallop 不會自行傳送。</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>保留目前清單</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>還原此備份？</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>使用空清單啟動</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>使用空清單啟動？</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>目前清單會另存為單獨的檔案。不產生費用。</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>損壞的清單會另存為單獨的檔案。不產生費用。</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>任務清單將回到 {day} 的狀態。</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>此後儲存的影片留在其資料夾中，但會離開媒體庫；此後的費用不再計入支出和限額。</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>您的影片留在其資料夾中，但媒體庫會從空開始，支出和限額用量從零開始。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>當機報告</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>刪除報告</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文字檔案 (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>此報告儲存在本機，未傳送。其中不含提示詞和金鑰。</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>解析度 {name}：{price}</translation>
    </message>
    <message>
        <source>{price} per second</source>
        <translation>每秒 {price}</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/秒</translation>
    </message>
</context>
<context>
    <name>SavedSearchesMenu</name>
    <message>
        <source>No saved searches</source>
        <translation>沒有已儲存的搜尋</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>移除已儲存的搜尋</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>儲存此搜尋</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>儲存此搜尋…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>搜尋名稱</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>這會替換同名的已儲存搜尋。</translation>
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
        <translation>1 到 5。其餘任務等待。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>全部放在一個資料夾</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>任務結束時 ShortAPI 呼叫的 https:// 位址。Gallop 不需要它。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>回呼位址</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>每週檢查更新</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>現有片段保持原位。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>狀態檢查</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>同時進行的任務</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限額</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>影片完成時通知我</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>每個合輯一個</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>每月一個</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>僅當視窗不在最前時。</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>開啟支出</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>每次產生</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>讀取公開的版本清單；不傳送您的任何資訊，也不安裝任何內容。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>區段</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系統語言</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>已變更。</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>檔案仍按之前的方式命名。</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>超出限額前 Gallop 會詢問。進行中的任務計算在內。留空表示無限額。</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>新檔案將這樣命名。</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>限額為「{limit}」時不會傳送任何任務。</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>限額為 {amount}。</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>沒有限額。</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>Gallop 在本機執行以及連線 ShortAPI 所需的條件。檢查不收費。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無限額</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>側欄</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>媒體庫</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>顯示{part}</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>側邊條</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>排序：{order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>已將 1 個任務匯出到「{path}」。</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>已將 {count} 個任務匯出到「{path}」。</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>未複製收據：此片段的任務不在 Gallop 的任務清單中。您的 ShortAPI 帳戶頁面列出了所收費用。</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>任務清單尚未開啟。</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>已複製 {count}/{all} 份收據。其他片段的任務不在 Gallop 的任務清單中。您的 ShortAPI 帳戶頁面列出了所收費用。</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>保留 1 個片段</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>1 個不確定的任務可能已收取 {usd}，未計入此處。</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部時間</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>匯出 CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>匯出 CSV…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 個月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>正在讀取任務清單…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>這是示範：這些金額是模擬的。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>其中 1 個任務是您允許超出限額的。</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>其中 {count} 個任務是您允許超出限額的。</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>淨額 · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>淨額 · {clips} · 每個保留片段 {price}</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>保留 {count} 個片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>{count} 個不確定的任務可能共收取 {usd}，未計入此處。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>已收費</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>保留片段</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>淨額</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>每個保留片段</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{column}, {row}: {value}</source>
        <translation>{column}，{row}：{value}</translation>
    </message>
</context>
<context>
    <name>SpendingTable</name>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>按解析度</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>此期間未產生費用。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Describe what you want to see and press Generate, or select a clip in the library.</source>
        <translation>描述您想看到的畫面並按「產生」，或在媒體庫中選擇一個片段。</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>這是示範：片段是模擬的，免費。
要使用您自己的金鑰，請在「檔案」選單中選擇「離開示範」。</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>使用提示詞和設定</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>快照已儲存為「{name}」。</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>您的影片已完成</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>片段是模擬的，免費。</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>Gallop 會在需要時連線。</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>沒有網路連線。</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未連線</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>沒有進行中的任務</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>ShortAPI 回應了上一次請求。</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>無法連線到 ShortAPI</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>上一次請求未到達 ShortAPI。</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ ShortAPI 拒絕了金鑰</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>現有標籤</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>按 Enter 或逗號新增標籤，按 Backspace 移除最後一個。</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>移除標籤 {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>已新增標籤 {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>已移除標籤 {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>減少條數</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>增加條數</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>條數</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>復原「{setting}」</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>按 Enter 重新命名片段及其檔案。</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>如果頁面未列出它：作為新任務傳送，費用 {price}。如果第一次請求已送達，您將支付兩次。</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>如果您的帳戶頁面列出了此提示詞：Gallop 會追蹤該任務並下載其影片。不會再次傳送或收費。</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>從 Gallop 中移除。如果請求已送達，費用已經支付，影片只能在帳戶頁面上找到。</translation>
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
        <translation>變更影片資料夾</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>現有片段保持原位。已在佇列中的任務仍儲存到之前的資料夾。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>影片資料夾</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>僅監視影片資料夾。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>監視資料夾</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視的資料夾</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>當片段的檔案遺失時，Gallop 會在影片資料夾和這些資料夾中尋找。匯入的資料夾會自動新增。在此移除資料夾不會刪除檔案或片段。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>A {seconds}-second clip costs {prices}, charged to your ShortAPI account. You always see the exact price on the button first.</source>
        <translation>一個 {seconds} 秒的片段花費 {prices}，從您的 ShortAPI 帳戶扣除。按鈕上總會先顯示準確價格。</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>描述一個場景，即可取得由 {model} 產生的有聲短影片。</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>輸入 API 金鑰</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>取得金鑰</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>示範免費且無需金鑰；其片段是模擬的。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>試用示範</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>輸入文字，看清價格，觀看影片。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{resolution} 為 {price}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>與 ShortAPI 的時鐘比較。請讓系統自動設定日期、時間和時區：時鐘錯誤會使證書顯得無效，並使每日限額在錯誤的時間開始。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>輸入 API 金鑰…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>Gallop 向 ShortAPI 查詢一個不存在的任務，回應會表明金鑰是否被接受。不收費。</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>Gallop 內建 ShortAPI 影片所需的解碼器（H.264、H.265、AAC）。如果缺少，請重新安裝 Gallop。</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop 向 ShortAPI 傳送一次不含金鑰的請求。如果沒有回應，請檢查是否已連上網路、網路是否需要登入，以及防火牆是否阻止了 Gallop。</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>Gallop 信任的證書與您的系統相同，並且只透過加密連線傳送金鑰。時鐘錯誤、需要登入的網路或檢查流量的安全軟體都可能造成問題。</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>金鑰環</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>系統目前使用的輸出裝置。請連線喇叭或耳機，或在系統的聲音設定中選擇輸出裝置。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解鎖…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>影片編解碼器</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>新影片的儲存位置。一個影片佔用 5 到 30 MB。可在「片段」中變更資料夾；已付費的影片會等到有空間為止。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>可在系統的網路設定或變數 HTTPS_PROXY 和 NO_PROXY 中設定代理。變更後請重新啟動 Gallop。</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>您的金鑰儲存在系統金鑰環中。在 Linux 上，請安裝並解鎖 GNOME 金鑰環或 KWallet，或在每次啟動 Gallop 時輸入金鑰。</translation>
    </message>
    <message>
        <source>{action}: {part}</source>
        <translation>{action}：{part}</translation>
    </message>
</context>
<context>
    <name>desktop entry</name>
    <message>
        <source>Make videos from text with HappyHorse</source>
        <translation>使用 HappyHorse 將文字變成影片</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>使用 HappyHorse 將文字變成影片，並預先知道價格</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>影片產生器</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>影片;文字轉影片;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>1 個片段</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>長寬比</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>示範：未產生費用</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>示範，免費</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>檔案大小</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>畫面尺寸</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>任務 ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解析度</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>條次</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>總時長</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>總價格</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>總大小</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>不一</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} 個片段</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
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
        <translation>{total}，另有 1 個價格未知</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total}，另有 {count} 個價格未知</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>1 star or more</source>
        <translation>1 星或以上</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名稱</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>合輯：{name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>從 {low}</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>價格從高到低</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>評分從高到低</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>時長從長到短</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>價格從低到高</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新優先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早優先</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>時長從短到長</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>標籤：{tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>最多 {high}</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>{count} 星或以上</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>已允許一次</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>屬於其他服務</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>已收費</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>複製任務 ID</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>複製提示詞</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下載</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下載</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>正在下載 · {received} MB</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>正在下載 · {received}/{total} MB</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>編輯提示詞</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>輸入其任務 ID…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>預估</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>失敗 - 費用未知</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>失敗 - 已收取 {usd}</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>失敗 - 未收費</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>失敗 - 已退款</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>Gallop 會再次查詢此任務並下載其影片。不會再次傳送或收費。</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>正在產生</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>正在產生 · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>正在產生 · {elapsed}，通常 {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>輪到時傳送，並按顯示的價格收費。</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>繼續前不會傳送或收費。</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>尚未傳送，不收費。此操作將其從清單中移除。</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>任務 ID</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限額</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>需要您處理</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>尚未報告</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>未報告；請檢視帳戶頁面</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>未追蹤</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>未追蹤 - 已收取 {usd}</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>未追蹤 - 仍可能收費</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>無（未傳送）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>將提示詞和設定放回編輯器。不傳送任何內容。</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>已就緒 - 開始下載</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>已就緒 {age}；連結約一天內有效</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>被拒絕 - 未收費</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>從清單中移除</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>將其從 Gallop 中移除，之後無法再下載其影片。它仍可能產生並收費。</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已請求</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>繼續 - 示範，免費</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>全部繼續（{count} 個），{usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>繼續，{usd}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>再次傳送（可能收費兩次）…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>全部傳送（{count} 個），{usd}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>從此處起全部傳送（{count} 個），{usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>傳送，{usd}</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>從此處起傳送，{usd}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在傳送</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>再次傳送所有失敗或被拒絕的任務。每個都會收費；顯示總額。</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>將相同的提示詞和設定作為新任務傳送，按顯示的價格收費。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>ShortAPI 無法停止任務：影片仍可能產生並收費。Gallop 只是不再查詢它。您可以隨時重新追蹤；ShortAPI 會將完成的影片保留約一天。</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>ShortAPI 不認識此任務 ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>停止追蹤（仍可能收費）</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>此任務 ID 屬於另一個任務</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>重新追蹤</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>重試 - 示範，免費</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>重試，{usd}</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>全部重試（{count} 個）- 示範，免費</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>全部重試（{count} 個），{usd}</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>不確定 - 可能已收費</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>未知：無，或約 {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>使用提示詞和設定</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>等待中 - ShortAPI 繁忙</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>等待可儲存的資料夾</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>等待金鑰</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>等待餘額</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待輪次</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>等待網路</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>等待您確認</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>發生了什麼？</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>第 {number} 條，共 {count} 條</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>{count} 個進行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} 個等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{state} · ready for {age}</source>
        <translation>{state} · 已就緒 {age}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>1 星</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>最愛</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>檔案遺失</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>{count} 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>免費示範展示一切如何運作，不需要金鑰。</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>已付費的任務絕不會傳送兩次，也絕不會遺失，即使在當機之後。</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>每部影片連同提示詞都儲存在您的電腦上，很容易找到。</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>ShortAPI 使用您自己的 API 金鑰產生影片，並從您的帳戶扣款。Gallop 是獨立軟體，與 Alibaba 和 ShortAPI 無關。</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>在傳送任何內容之前，按鈕上會顯示確切的價格。</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>寫下您想看到的內容，查看確切的價格，然後觀看 HappyHorse-1.0 產生的影片。</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>1 個任務等待您確認。</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>儲值</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下載</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>輸入 API 金鑰</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>我該怎麼做？</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>{count} 個任務等待您確認。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>{count} 個任務失敗。最近一個：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>{count} 個任務可能已收費。最早一個：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>片段時長可為 {min} 到 {max} 秒，而不是 {given}。未傳送任何內容。請選擇該範圍內的時長。</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>名稱不能為空。例如可使用 {example}。仍使用舊的命名格式；您的檔案未變更。</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>支出限額必須是美元金額，例如 5 或 2.50，留空表示無限額。限額未變更。</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>一個影片時長為 {given} 秒，而請求的是 {wanted} 秒。重新下載的結果相同。它已在您的媒體庫中，不會再收費。如需退款，請聯絡 ShortAPI 並提供任務 ID {job}。</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>「gallop generate」 指令仍在執行。它完成後，此視窗將繼續。在此之前您可以觀看片段但不能變更，也不會傳送任何內容。</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>另一個 Gallop 視窗（或指令）正在同一任務清單中處理任務「{prompt}」，因此此視窗未處理它。任務沒有傳送兩次。關閉其中一個，另一個就會繼續。</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>另一個 Gallop 視窗（或指令，可能在另一個工作階段中）打開了「{path}」中的任務清單，或已停止回應。為避免任務傳送兩次，在它關閉之前此處不會傳送任何內容。之後此視窗將繼續。</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>另一個程式正在使用「{path}」中 Gallop 的檔案。已付費的影片在 ShortAPI 等待，不會傳送新任務或收費。請關閉該程式以繼續，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>沒有有效的 API 金鑰，Gallop 無法查詢此任務。任務已傳送並按顯示的價格收費；不會再收費。請輸入有效金鑰以繼續。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>Gallop 找不到存放檔案的資料夾：此使用者沒有家目錄，或目前資料夾已不存在。未傳送任何內容。請設定 HOME，或將 GALLOP_HOME 設為完整路徑。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>Gallop 找不到或無法寫入原定儲存影片的「{folder}」。影片已改存為「{path}」，不會再收費。您可以將其移到任何位置。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>Gallop 無法讀取「{path}」中任務清單的備份（{detail}）。任務清單未變更。請允許讀取該位置，然後重試。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>Gallop 無法讀取資料夾「{path}」（{detail}）。您的檔案未變更。請選擇其他資料夾，或允許讀取該位置。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>Gallop 無法讀取「{path}」中的設定（{detail}），因此支出限額已遺失。未產生費用；任務和影片未變更。在您於設定中確認限額之前，Gallop 不會傳送任務。舊檔案保留為「{kept}」。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>Gallop 無法讀取「{path}」中的設定（{detail}）。它使用上次完好的副本，包括您的支出限額。未產生費用；任務和影片未變更。在您於設定中確認限額之前，Gallop 不會傳送任務。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>Gallop 無法讀取「{path}」（{detail}）。您的檔案未變更。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>Gallop 無法寫入「{path}」中的任務清單（{detail}），因此任務的最新狀態未記錄。任務會繼續，不會再收費。Gallop 會自動重試。關閉前請釋放空間或允許寫入該位置。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>Gallop 無法寫入「{path}」中的任務清單（{detail}）。未傳送任何內容，也未產生費用：任務會先記錄再傳送。請釋放空間或允許寫入該位置，然後重試。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>Gallop 無法寫入「{path}」中的媒體庫（{detail}），因此您的變更未儲存，或未儲存到所有片段。沒有片段遺失。請關閉使用該檔案的其他程式、釋放空間或允許寫入該位置，然後重試。</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>傳送此任務時 Gallop 被關閉，因此它可能已收費。沒有再次傳送。請檢視它是否在您的 ShortAPI 帳戶頁面上，然後選擇。</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>Gallop 無法檢查更新（{detail}）。請稍後重試。</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>Gallop 無法讀取版本清單（{detail}）。請開啟下載頁面，或稍後重試。</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Gallop 仍在完成上一次請求。完成後此視窗將繼續，通常在 15 秒內。在此之前您可以觀看片段但不能變更，也不會傳送任何內容。</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>Gallop 無權寫入「{path}」。已付費的影片在 ShortAPI 等待，不會傳送新任務或收費。請允許寫入該位置以繼續，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>缺少：{names}。部分影片無法播放。</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>沒有受信任的證書授權單位，因此無法信任任何伺服器。請安裝 ca-certificates 套件。</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>未設定代理。Gallop 直接連線。</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>無法與 {host} 建立安全連線（{detail}）。</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>未找到聲音輸出裝置。影片將無聲播放。</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>未檢查：示範不離開本機。</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>「{path}」中僅剩 {size} GB 空間可存放影片。</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>請求透過代理 {proxy}，但它不可用（{detail}）。</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>請求透過代理 {proxy}。</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>ShortAPI 接受了不在您任務清單中的任務：{job_ids}。它們可能已收費；不會再次傳送。請還原包含它們的任務清單備份，或憑這些任務 ID 向 ShortAPI 索取影片。</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI 接受該金鑰。</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI 對此任務的回應給出了您另一個任務的 ID：「{prompt}」。此任務可能已收費但未產生。沒有再次傳送。請檢視它是否在您的 ShortAPI 帳戶頁面上，然後選擇。</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI 回應的是另一個任務的記錄，未採用。不會再收費；Gallop 會繼續查詢。如果任務 ID 是您自己輸入的，請核對；您可以更正。</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>ShortAPI 要求 Gallop 等到 {until}。已傳送的任務在那裡繼續，不會再收費。要結束等待，請選擇「立即檢查」或重新啟動 Gallop。</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>無法連線到 ShortAPI（{detail}）。未傳送任何內容，也未產生費用。Gallop 會自動重試。</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>ShortAPI 沒有就此任務作出回應（{detail}）。不會再收費；Gallop 會繼續查詢。</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI 尚不認識此任務 ID。不會再收費；Gallop 會繼續查詢。如果任務 ID 是您自己輸入的，請核對；您可以更正。</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>ShortAPI 目前過於繁忙，無法接受此任務。未產生費用。Gallop 會自動重試。</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>ShortAPI 現在對 {resolution} 每秒收費 {new}（原為 {old}）。已完成的任務按顯示的價格收費。預估現在使用新價格。</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI 拒絕了 API 金鑰。未產生費用。請輸入有效金鑰以傳送等待中的任務。</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>ShortAPI 拒絕了該金鑰。</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI 拒絕了此任務：{reason} 未產生費用。請變更它反對的內容（常見的有真人、品牌、暴力或裸露），然後重試。您的提示詞和設定已保留。</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI 拒絕了此金鑰，因此未儲存。未傳送任何內容，也未產生費用。請從帳戶頁面重新複製。</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>ShortAPI 報告對預估 {estimate} 的任務收費 {charged}。Gallop 已記錄，並計入您的支出限額。請與您的 ShortAPI 帳戶頁面核對。如果那裡也不對，請將任務收據傳送給 ShortAPI 支援。</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>ShortAPI 表示此影片已完成，但沒有提供檔案。已按顯示的價格收費。Gallop 在視窗開啟期間和每次啟動時會繼續查詢。如果仍無結果，請向 ShortAPI 申請退款並提供任務 ID。</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>一個影片的部分畫面或聲音已損壞。重新下載的結果相同。它已在您的媒體庫中，不會再收費。如需退款，請聯絡 ShortAPI 並提供任務 ID {job}。</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>無法讀取「{path}」中的部分設定（{detail}），因此您的支出限額可能有誤。未傳送任何內容，也未產生費用。請在設定中確認限額，或更正該檔案並從中刪除 limits_doubt。您也可以允許這一次。</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>Gallop 出現問題（{detail}）。已傳送的任務安全地記錄在任務清單中。請重新啟動 Gallop 並報告此問題。</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>聲音在「{device}」上播放。</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>無法還原備份「{path}」（{detail}）。目前任務清單未變更。請選擇其他備份，或釋放空間後重試。</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>回呼位址必須是完整的 https:// 位址。未傳送任何內容。請在設定中更正，或將其留空。</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>無法將片段儲存到「{path}」（{detail}）。您自己的副本未變更。請選擇其他資料夾，然後重試。</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>無法讀取、儲存或刪除位於「{path}」的當機報告（{detail}）。任務和影片未變更。</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>示範無需金鑰。</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>無法將診斷資訊儲存到「{path}」（{detail}）。請選擇其他資料夾，然後重試。</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>「{path}」所在的磁碟已滿。已付費的影片在 ShortAPI 等待，不會傳送新任務或收費。請釋放空間以繼續，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>下載的檔案無法播放（{detail}）。不會再收費；Gallop 會重新下載。</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>下載中斷（{detail}）。不會再收費；Gallop 會自動繼續。</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>此片段的檔案已不在「{path}」。片段仍在您的媒體庫中。請連線其磁碟，或選擇「尋找…」以查詢檔案。</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>找不到或無法建立資料夾「{path}」。已付費的影片在 ShortAPI 等待，不會傳送新任務或收費。請連線磁碟以繼續，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>您輸入的任務 ID 屬於您的另一個任務：「{prompt}」。為避免重複計費，未採用該 ID。未傳送任何內容，也未產生費用。請在 ShortAPI 帳戶頁面上查詢尚未在 Gallop 中的任務。</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>任務在再次傳送前狀態已改變，因此沒有再次傳送，也未為此產生費用。佇列顯示其新狀態。</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>無法移除或暫停任務，因為 Gallop 無法寫入「{path}」中的任務清單（{detail}）。目前未為其產生費用，但輪到它或下次啟動時會傳送。請釋放空間或允許寫入該位置，然後再次移除。</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>任務清單尚未開啟，因此不知道影片資料夾。</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>任務清單尚未開啟。未變更或傳送任何內容。請稍後重試。</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>無法向 ShortAPI 檢查金鑰（{detail}）。未產生費用。</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>金鑰正在使用。要儲存它，請解鎖系統金鑰環：系統正在詢問其密碼，視窗可能在此視窗後面。在此之前，金鑰只保留到您關閉 Gallop。</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>指向已完成影片的連結已失效。不會再收費；Gallop 會索取新連結。</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>提示詞包含不可見的控制字元（{count} 個，第一個在位置 {position}）。未傳送任何內容。請移除它們，然後重試。</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>無法在「{path}」中儲存提示詞資料（{detail}）。片段及其提示詞已在您的媒體庫中。</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>提示詞為空。未傳送任何內容。請輸入您想看到的畫面。</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>提示詞過長：{units}，上限 {limit} 個字元。ShortAPI 會不加提示地捨棄結尾（遺失字元：{lost}）。未傳送任何內容。請縮短，或在該處截斷。</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>無法將快照儲存為「{path}」（{detail}）。片段未變更。</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>「{path}」中的支出限額 {name} 為「{value}」，不是美元金額。未傳送任何內容，也未產生費用。請將其設為 5 或 2.50 這樣的金額，或允許這一次。</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>無法讀取受信任的證書（{detail}）。</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>影片已完成並已付費，但無法下載（{detail}）。沒有任何損失：Gallop 在視窗開啟期間和每次啟動時會繼續嘗試。您也可以立即重新下載。</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>沒有 API 金鑰，因此無法產生影片。</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>沒有 API 金鑰。未傳送任何內容，也未產生費用。請輸入金鑰以傳送等待中的任務。</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>另有 1 個片段發生了同樣的情況。</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>另有 {count} 個片段發生了同樣的情況。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>本機沒有網路連線。</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>本機沒有系統金鑰環，因此金鑰只保留到您關閉 Gallop。</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>本機沒有系統金鑰環。您的金鑰只保留到您關閉 Gallop。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>本機時鐘準確。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>本機時鐘快 {minutes} 分鐘。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>本機時鐘慢 {minutes} 分鐘。</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>此副本沒有更新位址。請到您下載它的地方檢視。</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>這不像 API 金鑰：它為空，或包含空格或異常字元。未使用它。請從帳戶頁面重新複製。</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>此任務屬於另一個服務 {service}；Gallop 現在使用 {here}。它不會從此處傳送、追蹤或收費。請以該位址啟動 Gallop 以繼續。從未傳送的任務也可以從此處傳送，屆時在此收費。</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>此任務沒有得到 ShortAPI 的明確回應（{detail}），可能已收費。沒有再次傳送。請檢視它是否在您的 ShortAPI 帳戶頁面上，然後選擇。</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>此任務等待過金鑰或等待了很久，因此 Gallop 在傳送前詢問。未傳送任何內容，也未產生費用。請傳送或移除它。</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>此任務在等待傳送時，其任務清單被系統備份複製、移動或還原，因此它可能已從那裡傳送並收費。沒有從此處傳送。請檢視它是否在您的 ShortAPI 帳戶頁面上，然後選擇。</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>建立所還原的備份時此任務正在等待傳送，因此它此後可能已傳送並收費。沒有再次傳送。請檢視它是否在您的 ShortAPI 帳戶頁面上，然後選擇。</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>此模型不提供長寬比「{given}」。未傳送任何內容。請選擇 {options} 之一。</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>此模型不提供解析度「{given}」。未傳送任何內容。請選擇 {options} 之一。</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>此影片失敗。ShortAPI 說明：{reason} 它沒有報告完整的收費或退款：請檢視帳戶頁面。您的提示詞和設定已保留。</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>此影片失敗。ShortAPI 說明：{reason} 已收取 {charged}，退款 {refunded}。您的提示詞和設定已保留。</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>這將花費 {total}，超過您每次產生 {cap} 的限額。未傳送任何內容，也未產生費用。請在設定中變更限額，或允許這一次。</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>這將花費 {total}。加上本月已支出或進行中的 {committed}，超過您每月 {cap} 的限額。未傳送任何內容，也未產生費用。請在設定中變更限額，或允許這一次。</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>這將花費 {total}。加上今天已支出或進行中的 {committed}，超過您每天 {cap} 的限額。未傳送任何內容，也未產生費用。請在設定中變更限額，或允許這一次。</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>無法將今天的任務清單備份儲存到「{path}」（{detail}）。任務清單和較早的備份未變更。請釋放空間或允許寫入該位置。Gallop 會在下次啟動時重試。</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>受信任的證書授權單位：{count} 個。</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>未知，因為 {host} 沒有回應。</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>請解鎖系統金鑰環：系統正在詢問其密碼，視窗可能在此視窗後面。解鎖後將傳送等待中的任務。未產生費用。</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>影片可以讀取和播放。</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>無法將影片儲存到「{path}」（{detail}）。</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>無法將影片儲存到「{path}」：{detail}。未傳送任何內容。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>系統金鑰環中儲存的內容不像 API 金鑰，因此未使用。請重新輸入金鑰。</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>系統金鑰環中儲存的內容不是 API 金鑰。</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>一次可以產生 1 到 {max} 條，而不是 {given}。未傳送任何內容。</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>您的 ShortAPI 帳戶餘額不足。未產生費用。請儲值，然後繼續。</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>「{path}」中的任務清單已損壞（{detail}）。它未被變更，也未產生費用。您可以在 Gallop 視窗中還原備份或使用空清單啟動；損壞的檔案會保留。</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>「{path}」中的任務清單由更新版本的 Gallop 儲存（格式 {found}；此版本最高支援 {known}）。它未被變更，也未產生費用。請啟動更新版本的 Gallop。</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>無法將設定儲存到「{path}」（{detail}）。它們在您關閉 Gallop 之前有效；任務和影片未變更。請釋放空間或允許寫入該位置。</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>「{path}」中的設定由更新版本的 Gallop 儲存（格式 {found}；此版本最高支援 {known}）。此版本使用其能理解的部分，且不變更該檔案，因此變更只在您關閉 Gallop 之前有效。未產生費用。請確認支出限額，或啟動更新版本的 Gallop。</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>無法將支出匯出到「{path}」（{detail}）。任務清單未變更。請選擇其他資料夾，然後重試。</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>由您的系統檢查證書。</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>系統金鑰環未儲存金鑰，因此它只保留到您關閉 Gallop。</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>系統金鑰環已鎖定或沒有回應，因此 Gallop 無法在其中讀取或儲存金鑰。您現在輸入的金鑰只保留到您關閉 Gallop。請解鎖金鑰環，然後重試或再次儲存金鑰。</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>系統金鑰環已鎖定或沒有回應，因此金鑰可能仍在其中。Gallop 在此視窗中不再使用它。請解鎖金鑰環，然後再次移除金鑰。</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>系統金鑰環已鎖定，因此無法讀取其中的金鑰。</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>系統金鑰環工作正常。</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>跳過 {count} 個（{names}）：不跟隨指向其他資料夾的連結和失效的連結。</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>跳過 {count} 個（{names}）：只能新增 MP4、MOV、MKV 和 WebM 影片。</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>{all} 個檔案中有 {failed} 個無法加入媒體庫：{names}。它們無法播放。您的檔案未變更。</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} 有回應。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>無法連線到 {host}（{detail}）。</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>「{path}」中有 {size} GB 空間可存放影片。</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}。未產生費用；由於此指令不等待，任務已從任務清單中移除。{now}。</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}。任務已傳送：{charge}。它保留在任務清單中，不會再收費。{now}。</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>「{given}」不能用作 API 位址，因為您的金鑰會在沒有保護的情況下傳輸。請使用以 https:// 開頭的位址（http:// 僅限本機）。未傳送任何內容。</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>「{given}」不能用於名稱。您可以使用 {known}。仍使用舊的命名格式；您的檔案未變更。</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>「{path}」不能作為影片資料夾：{detail}。您的影片未變更。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>無法將「{path}」移到垃圾桶（{detail}）。它仍在其資料夾和您的媒體庫中。</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>無法重新命名或移動「{path}」（{detail}）。它未被變更。請關閉使用它的其他程式，或允許寫入該位置，然後重試。</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>無法還原「{path}」（{detail}）。請從系統垃圾桶中還原，然後為該片段選擇「尋找…」。</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>「{path}」沒有提示詞資料，因此不知道其提示詞和設定。您仍可將其加入媒體庫。</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>設定中的「{path}」不能作為影片資料夾：{detail}。您的影片未變更。新影片會儲存到標準資料夾，直到您在設定中選擇其他資料夾。</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>「{path}」不是此片段的檔案：其內容不同。未變更任何內容。請選擇正確的檔案，或將此檔案作為新片段加入媒體庫。</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>&amp;Repair</source>
        <translation>修復(&amp;R)</translation>
    </message>
    <message>
        <source>Repair Gallop {version}</source>
        <translation>修復 Gallop {version}</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>安裝程式會還原程式的所有檔案。您的影片、媒體庫、設定和金鑰保持不變。</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>此版本已安裝。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 條</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>正在檢查系統金鑰環…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>正在完成上一次請求…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>來自 SHORTAPI_KEY 的金鑰</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>來自系統金鑰環的金鑰</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>金鑰保留到關閉 Gallop 為止</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>沒有 API 金鑰</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>無需金鑰</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>正在開啟任務清單…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>任務清單未開啟</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>正在等待指令完成…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>正在等待另一個 Gallop 視窗關閉…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count} 條</numerusform>
        </translation>
    </message>
    <message>
        <source>{factors} = {total}</source>
        <translation>{factors} = {total}</translation>
    </message>
    <message>
        <source>{seconds} s × {price} × {takes}</source>
        <translation>{seconds} 秒 × {price} × {takes}</translation>
    </message>
</context>
</TS>

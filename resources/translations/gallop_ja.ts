<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>{model} のデスクトップ スタジオ。</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>Gallop について</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>Gallop は必ず {url} からダウンロードしてください。ダウンロードを確認するには、SHA-256 チェックサムを同じページの SHA256SUMS の値と比べてください。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>第三者のソフトウェアを含み、それぞれのライセンスが適用されます。</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>独立したソフトウェアで、Alibaba および ShortAPI とは関係ありません。</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>{date} 時点の料金、出典: {source}。</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>ソースコード</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>第三者のライセンス</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>このコピーには配布元の記載がありません。ダウンロードを確認するには、SHA-256 チェックサムを配布元の SHA256SUMS ファイルの値と比べてください。</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>ダウンロード版ではなく、ソースコードから Gallop を実行しています。</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>ソースコードから Gallop を実行しています。ライセンスは LICENSE ファイルにあります。第三者のパッケージは pyproject.toml に記載され、それぞれのライセンスとともにインストールされています。</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API キーを入力…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>API キーがありません。</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>{page} を開く</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>デモにキーは不要です。キーを変更するにはデモを終了してください。</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>動画の料金は ShortAPI アカウントに請求されます。請求、残高、キーは {page} で確認できます。</translation>
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
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>一部のクリップのみ: {tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>お気に入りから削除</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>一部がお気に入り</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>メモが異なります。ここに入力すると、すべて置き換えられます。</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>Gallop は空のジョブリストで起動しました。</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>{day} のバックアップを復元…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>空のリストで開始…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>{day} のバックアップを復元しました。送信も請求もありません。</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>以前のリストは「{path}」として保存されています。</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>ジョブ 1 件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>ジョブリストのバックアップ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>Gallop はジョブ、クリップ、料金のリストを 1 日 1 回バックアップし、最新の 7 件を保持します。動画は含まれません。</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>バックアップを検索中…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>バックアップはまだありません。最初のジョブの後、次回起動時に作成されます。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>ジョブ {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}  ·  {jobs}, {size}</source>
        <translation>{day}  ·  {jobs}、{size}</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>終了したジョブ 1 件を消去しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>終了したジョブ {count} 件を消去しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>プロンプトと設定も削除されます。支出には料金が残り、Gallop は返金の確認を続けます。</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>{usd} が請求され、返金されていません。ShortAPI に返金を依頼する場合は、先に「何が起きましたか?」で領収書をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>同じ名前のコレクションがあります。クリップはそこに追加されます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>プロンプト情報なしで書き出す</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>クリップを探す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>コピーをフォルダーに保存</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>1 star</source>
        <translation>星 1 つ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>ファイルをコピー</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>領収書をコピー</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>プロンプト情報なしで書き出す…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>探す…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>コレクションを管理…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新しいコレクション…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>選択したクリップでは使用できません。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>取り消す操作はありません。</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>既定のプレーヤーで開く</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>コピーの保存先…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>先にライブラリでクリップを選択してください。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>削除を取り消す</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>プロンプトと設定を使う</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>星 {count} つ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>{all} 件中 1 件のクリップは対象外です。ゴミ箱にあるか、ファイルがありません。含めるには「元に戻す」または「探す」を選択してください。</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>使用できるファイルのあるクリップがありません。ゴミ箱にあるか、ファイルがありません。先に「元に戻す」または「探す」を選択してください。</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>このクリップはゴミ箱にあります。ファイルを使うには、クリップのメニューで「元に戻す」を選択してください。</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>一度にドラッグできるクリップは {at_most} 件までで、{count} 件が選択されています。選択を減らしてやり直してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>{all} 件中 {count} 件のクリップは対象外です。ゴミ箱にあるか、ファイルがありません。含めるには「元に戻す」または「探す」を選択してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>このうち 1 件はゴミ箱にあります。</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>このうち 1 件はファイルがありません。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>探す…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>これら {count} 件のクリップはゴミ箱にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>このクリップはゴミ箱にあります。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>このうち {count} 件はゴミ箱にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>このうち {count} 件はファイルがありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>1 つのクリップを複数のコレクションに入れられます。コレクションを削除してもクリップは削除されません。</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>同じ名前のコレクションがすでにあります。</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>同じ名前のコレクションがあります。クリップはそこに追加されます。</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>同じ名前のコレクションがあります。2 つは統合されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>選択した 1 件から作成…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>選択した {count} 件から作成…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>コレクションはまだありません。コレクションを使うと、プロジェクトごとなどにクリップをまとめられます。「新規…」で作成するか、先にライブラリでクリップを選択してください。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>コレクションの名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>クリップを表示</translation>
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
        <translation>コレクション</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>Enter キーで追加します。</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>同じ名前のコレクションがすでにあります。</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>選択したクリップ 1 件を追加</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>選択したクリップ {count} 件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>リストで選ばれているコレクションに追加します</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新しいコレクション</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新しいコレクション…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>コレクションはまだありません。コレクションには 1 つのプロジェクトのクリップをまとめられます。1 つのクリップを複数のコレクションに入れることもできます。</translation>
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
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>一致するコマンドはありません。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
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
        <translation>1 ～ {max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>1 ～ {max}。テイクごとに 1 つのジョブになります</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>デモ - 無料</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>デモを終了</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>プロンプトと設定</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク数</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>テイク数: {explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>コピーしました ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>開始日が終了日より後のため、一致するものはありません。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>このうち 1 件のファイルにプロンプト情報がありません。</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>クリップのプロンプト</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>このファイルにプロンプト情報はありません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>このうち {count} 件のファイルにプロンプト情報がありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>クリップを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>{count} 件のクリップが選択されています。詳細は {at_most} 件まで表示されます。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>問題の原因を探すための zip ファイルで、バージョン、設定、最近のログ、セルフチェック、状態ごとのジョブ数が入ります。選択した場所に保存され、送信されません。API キーは含まれません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>ログとバージョンを収集中…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>プロンプトとジョブ ID を含める</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>セルフチェック中…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>「{path}」として保存しました。問題を報告するときに添付してください。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルを書き込み中…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip ファイル (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>動画フォルダーを選択</translation>
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
        <translation>長さ</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>長さスライダー</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>{min} ～ {max} 秒</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>先にテキスト欄をクリックしてください。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>今はライブラリで使用できません。</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>ここで元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>先にテキストを選択してください。</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>バリスタがカプチーノにハートを描く、窓からの暖かい光</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>夜明けの山の湖を渡る手漕ぎボート、低いトラッキングショット</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>ネオン街の雨、傘を差した男がカメラへ振り向く</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>例から始める</translation>
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
        <translation>フィルター {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>フィルター、1 件有効</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>フィルター、{count} 件有効</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>フィルターなし</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>有効なフィルター</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべてのフィルターを解除</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>フィルター {filter} を削除</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>すべてのフィルターを表示</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>これらのタグをすべて含む</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>評価を問いません。</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>長さ (秒)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>最長の長さ (秒)</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>最高料金 (ドル)</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>最短の長さ (秒)</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>最低料金 (ドル)</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>最低評価</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>ファイルなしのみ</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>料金 ($)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>「{given}」はドルの金額ではありません。1.145 のような数値を入力してください。</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>「{given}」は長さではありません。5 や 7.5 のような秒数を入力してください。</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop はシステムのキーリングからキーを削除します。</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>支払い済みを含む進行中のジョブは、キーが入力されるまで待機します。何も失われません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>キーを削除しますか?</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>キー自体は有効なままです。アカウントページで無効にしてください。</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>料金:</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}、料金 {total}</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>ライブラリに追加</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>すでにライブラリにあります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>クリップのプロンプト</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>クリップを開く</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>ライブラリに表示</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>このファイルにはプロンプト情報がないため、プロンプトと設定は不明です。追加することはできます。ファイルは動画フォルダーにコピーされます。</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>このファイルにはプロンプト情報があります。追加すると動画フォルダーにコピーされます。</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>このクリップのファイルが見つかりませんでした。追加すると動画フォルダーにコピーされ、クリップが元に戻ります。</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>プロンプトと設定を使う</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>このクリップは削除されています。追加すると元に戻ります。</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}、{ratio}、{seconds} 秒</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}、料金 {price}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {length}</source>
        <translation>{width} × {height} ピクセル、{length}</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>生成  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>生成 - デモ、無料</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>料金 {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>デモでは無料</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>問題が 1 件見つかりました。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>Gallop は動作しますが、制限が 1 件あります。</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>Gallop は動作しますが、制限が {count} 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>一部は確認されていません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>問題が {count} 件見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>更新を確認中…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>レポートを削除</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>Gallop が予期せず終了しました ({when})。進行中のジョブは続行され、二重に送信されることはありません。クラッシュレポートはこのコンピューターにあり、送信されていません。プロンプトもキーも含まれません。</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>Gallop が更新されました。再起動すると新しいバージョンになります。進行中のジョブは続行されます。</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>Gallop {version} が利用できます (現在 {own})。ダウンロードもインストールもされていません。新機能は詳細をご覧ください。</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>ダウンロードページを開く</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>レポートを「{path}」として保存しました。</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>最新バージョンの Gallop {own} です。</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>クリップ 1 件をライブラリに追加しました。</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>1 件はすでにありました。</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>フォルダーのクリップを読み込む</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>追加されたクリップはありません。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>クリップ {count} 件をライブラリに追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>{count} 件はすでにありました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>クリップを追加中…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>クリップを追加中: {done} / {total} ファイル</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>追加済みのクリップは残ります。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>クリップを検索中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>読み込みを中止</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>応答をコピーしました</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>応答をコピーしました ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>応答をコピー</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>このジョブの応答は保存されていません。</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>ShortAPI の応答</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>ShortAPI の応答を表示</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC、状態確認への応答</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC、リクエストへの応答</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… ここでは省略。「応答をコピー」で全体をコピーします</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>デモのため $0.00</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>領収書をコピー</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>デモ: 料金はかかりません。金額は架空のものです。</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>このジョブを削除すると、Gallop は追跡できなくなります。リクエストが届いていた場合は {usd} が請求されており、Gallop の合計には含まれず、動画はアカウントページにしかありません。</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>ShortAPI のアカウントページを開いてください。このプロンプトがあれば、そこからジョブ ID をコピーします。Gallop はそのジョブを追跡して動画をダウンロードします。再送信も再請求もありません。</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>{site} を開く</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>領収書をコピーしました</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>領収書をコピーしました ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>このジョブを削除しますか?</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>{price} で再送信</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>このジョブを再送信しますか?</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>ShortAPI がこのジョブを生成して請求することがあります ({usd})。削除すると、Gallop は動画をダウンロードできなくなります。</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>最初のリクエストは届いているかもしれません。その場合、再送信するとさらに {price} がかかり、動画が 2 つできます。先にアカウントページを確認し、ジョブがあれば ID で追跡してください。</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>このジョブを追跡</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>ID でこのジョブを追跡</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>何が起きましたか?</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>このジョブの動画に {usd} を支払いましたが、このコンピューターに保存されていません。ジョブを削除すると Gallop はダウンロードを試みなくなり、返金もされません。ShortAPI に返金を依頼する場合は、先に領収書をコピーしてください。</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>{usd} が請求されました。このジョブを削除すると、Gallop は動画をダウンロードできなくなり、返金もされません。</translation>
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
        <translation>キーを確認中…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>キーリングを確認中…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>キーを保存しました。{but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>キーを削除しました。ジョブはキーが入力されるまで待機します。</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>キーは有効です。請求はありません。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>ジョブ 1 件が待機中: 送信時に {usd} が請求されます。</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>ジョブ 1 件が待機中: 保存時に {usd} が請求されます。</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>末尾が …{ending} のキー</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>キーが受け付けられるか ShortAPI に確認します。料金はかかりません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>キーを確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>Gallop はあなたの ShortAPI アカウントで動画を生成します。キーは ShortAPI にのみ送信されます。</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>キーを取得</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>別のキーを貼り付けて置き換える</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>キーを削除…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>保存して {usd} で送信</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>このキーを保存する</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>キーの保存時に送信する ({usd})</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>キーの保存時に送信する ({usd})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>ファイルではなく、システムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>ShortAPI キー</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>ジョブ {count} 件が待機中: 送信時に {usd} が請求されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>ジョブ {count} 件が待機中: 保存時に {usd} が請求されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>SHORTAPI_KEY の{key}を使用中です。ここで保存したキーは、次に SHORTAPI_KEY 付きで起動するまで使われます。</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>Gallop を閉じるまで{key}を使用します。</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key}がシステムのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored}ShortAPI に拒否されました。</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>一致するショートカットはありません。</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>プレーヤーのキー設定</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>プレーヤーのキー</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>割り当て直す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>操作またはキーで検索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>プレーヤーの操作を選択するとキーを変更できます。</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>動画編集ソフト</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>{key} は使えません。</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} は「{action}」で使われており、変更できません。</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} は「{action}」で使われています。</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>クリップ 1 件</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>古いクリップ 1 件はまだ文字で検索できません。検索を更新中です。</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>すべてのコレクション</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>ライブラリを全面表示</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>ライブラリバー</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>プロンプトを検索</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>プロンプト、名前、タグ、メモを検索</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>サムネイルのサイズ</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>クリップ {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>古いクリップ {count} 件はまだ文字で検索できません。検索を更新中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>1 件中 {shown} 件</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{count} 件中 {shown} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>クリップ 1 件を元に戻しました。</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>コピー 1 件を「{folder}」に保存しました。</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>クリップ 1 件を「{name}」に追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>クリップ {count} 件を「{name}」に追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>クリップ 1 件をゴミ箱に移動しました。</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>クリップ {count} 件をゴミ箱に移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>クリップ 1 件を「{name}」から外しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>クリップ {count} 件を「{name}」から外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>コレクションを表示</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>ゴミ箱を表示</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>コピーを保存しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>クリップ {count} 件を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>コピー {count} 件を「{folder}」に保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダーを読み込む…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>このコレクションにはまだクリップがありません。クリップを選択して右クリックし、「コレクション」を選んでください。</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>フィルターに一致するクリップはありません。</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>「{search}」に一致するクリップはありません。</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>お気に入りはまだありません。クリップを選択して {key} を押すと、ここに表示されます。</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>すべてのクリップを表示</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>完成したクリップがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>ライブラリのタブ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gallop - Demo</source>
        <translation>Gallop - デモ</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>デモを終了(&amp;D)</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>デモにキーは不要です。</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>生成中</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>このファイルは再生できません。壊れているか、動画ではありません ({detail})。別のプレーヤーをお試しください。</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>このファイルの形式はここでは表示できません。ファイルはフォルダーに保存されています。</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>「{name}」を再生できませんでした ({detail})。別のプレーヤーで開いてください。</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>「{name}」がフォルダーにないか、読み取れません。元の場所に戻すか、「探す…」を選択してください。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>Gallop について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>クリップ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>コレクション(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>API キーを取得(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>フォルダーを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>入力中も再生/一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>ライブラリを検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>監視フォルダー(&amp;W)…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API キー(&amp;K)…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>すべてのクリップ</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>更新を確認(&amp;U)</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>クリップの詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>ライブラリを全面表示(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>通知へ移動(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>プロンプトへ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>キューへ移動(&amp;Q)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次の領域(&amp;X)</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>動画フォルダーを開く(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前の領域(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>診断情報を保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>支出(&amp;E)…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>進行中のジョブでさらに {usd} かかることがあります。</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>支出を開く</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
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
        <translation>今月</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>今月の上限の使用額</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} / {cap}、残り {left}</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} / {cap}、{over} 超過</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}、上限なし</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NamePatternEdit</name>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>クリップ名</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例: {name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>プレースホルダーを挿入</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>挿入…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
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
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>通知の詳細</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>通知を閉じる</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>次の通知</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>前の通知</translation>
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
        <translation>ジョブ 1 件をキューに追加しました。</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>今回だけ許可</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API キーを入力</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>新しい動画は「{folder}」に保存されます。既存のクリップは移動しません。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>ジョブ 1 件を {usd} で送信します。</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>ジョブ {count} 件を {usd} で送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>動画ができました: {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>ジョブ {count} 件をキューに追加しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>このコンピューターに Gallop の動画プレーヤーがありません。クリップはフォルダーに保存されています。別のプレーヤーで開くか、Gallop を再インストールしてください。</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>HDR 動画: HDR 対応プレーヤーより色が薄く見えます。</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then speed up</source>
        <translation>J または K の後: 再生、次に加速</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>クリップの詳細</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>2 倍速</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>半分の速度</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>次のクリップ</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>クリップが開かれていません。</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>通常の速度</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>1 フレーム戻る</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>1 フレーム進む</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1 秒戻る</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>1 秒進む</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>一時停止または再生 (J と L の間)</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>逆再生</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>前のクリップ</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A を設定</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>A を設定、B を設定、両方を解除</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>B を設定</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>プロンプト情報なしのスナップショット</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>10 フレーム戻る</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>10 フレーム進む</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>音量を下げる</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>音量を上げる</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>クリップの {percent}%</translation>
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
        <translation>全画面</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面を終了</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>このフレームを画像として保存</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A を設定</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>B を設定</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>ループの終わり (B) を設定</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>ループの始まり (A) を設定</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>コマ戻し</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>コマ送り</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>フレーム {number} / {count}</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>既定のプレーヤーで開く</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the scene, who is in it and how it moves.

Audio: what you hear
Constraints: what to avoid</source>
        <translation>場面、登場する人や物、その動きを書いてください。

Audio: 聞こえる音
Constraints: 避けたいもの</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
</context>
<context>
    <name>PromptMeter</name>
    <message>
        <source>Cut here</source>
        <translation>ここで切る</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>ShortAPI の数え方によるプロンプトの長さ。漢字などは 1 文字を 2 と数えます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>見えない文字 1 つを削除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>見えない文字 {count} つを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>プロンプトの印の付いた末尾を削除します。元に戻せます。</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>プロンプトに見えない文字が 1 つあります。</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>プロンプトに見えない文字が {count} つあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · 最後の 1 文字が切れます</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · 最後の {count} 文字が切れます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>終了 1 件</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>要対応 1 件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>非表示です。押すと表示します。</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>進行中のジョブなし</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>表示中です。押すと隠します。</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>終了 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>要対応 {count} 件</numerusform>
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
        <translation>キュー</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>動画 1 件がまだ生成中です。1 日以内に Gallop を起動するとダウンロードできます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>Gallop を終了しますか?</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>動画 {count} 件がまだ生成中です。1 日以内に Gallop を起動するとダウンロードできます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>最初の数が 2 番目より大きいため、一致するものはありません。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>1 star of {max}.</source>
        <translation>{max} つ中、星 1 つ。</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>評価が異なります。</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>評価なし。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{max} つ中、星 {count} つ。</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state}0 ～ {max} キーで評価します。</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>アスペクト比 {ratio}、{shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>縦長</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>横長</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>クリップは入っていません。</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>中のクリップはライブラリに残ります ({clips})。コレクションだけが削除されます。元に戻せません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>コレクション「⁨{name}⁩」を削除しますか?</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>コレクションを削除しますか?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>クリップの名前を変更</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>ファイル名も変更されます。</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop は進行中のジョブの追跡をやめますが、それらは生成・請求されることがあります。ShortAPI のアカウントページで確認できます。</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop はその後に送信したジョブの追跡をやめますが、それらは生成・請求されることがあります。ShortAPI のアカウントページで確認できます。</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>当時送信待ちだったジョブは「不明」になります。その後送信された可能性があるため、Gallop が自動で送信することはありません。</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>現在のリストを使う</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか?</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>空のリストで開始</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>空のリストで開始しますか?</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>現在のリストは別のファイルとして残ります。請求はありません。</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>壊れたリストは別のファイルとして残ります。請求はありません。</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>ジョブリストは {day} の状態に戻ります。</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>それ以降に保存した動画はフォルダーに残りますが、ライブラリからは外れます。それ以降の請求は、支出にも上限にも数えられなくなります。</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>動画はフォルダーに残りますが、ライブラリは空から、支出と上限の使用額はゼロから始まります。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>レポートを削除</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>このレポートはこのコンピューターにあり、送信されていません。プロンプトもキーも含まれません。</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>解像度 {name}: {price}</translation>
    </message>
    <message>
        <source>{price} per second</source>
        <translation>1 秒あたり {price}</translation>
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
        <translation>保存した検索はありません</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>保存した検索を削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>検索の名前</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>同じ名前の保存した検索を置き換えます。</translation>
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
        <translation>1 ～ 5。残りは待機します。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>1 つのフォルダーにまとめる</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>ジョブの終了時に ShortAPI が呼び出す https:// アドレス。Gallop には不要です。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>コールバック アドレス</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>毎週更新を確認</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>既存のクリップは移動しません。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>動作チェック</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>同時に実行するジョブ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>動画の完成を通知する</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>コレクションごと</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>ウィンドウが前面にないときのみ。</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>支出を開く</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>1 回の生成</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>公開リリース一覧を読み取ります。あなたの情報は送信せず、何もインストールしません。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>変更しました。</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>ファイル名は以前のままです。</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>上限を超える前に Gallop が確認します。進行中のジョブも含みます。空欄にすると上限なしです。</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>新しいファイルの名前はこうなります。</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>上限が「{limit}」の間は何も送信されません。</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>上限は {amount} です。</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>上限はありません。</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>Gallop がこのコンピューターと ShortAPI への接続に必要とするもの。確認に料金はかかりません。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>サイドパネル</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>{part}を表示</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>並べ替え: {order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>ジョブ 1 件を「{path}」に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>ジョブ {count} 件を「{path}」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>領収書はコピーされませんでした。このクリップのジョブは Gallop のジョブリストにありません。請求は ShortAPI のアカウントページで確認できます。</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>ジョブリストがまだ開いていません。</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>領収書を {all} 件中 {count} 件コピーしました。残りのクリップのジョブは Gallop のジョブリストにありません。請求は ShortAPI のアカウントページで確認できます。</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>残したクリップ 1 件</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>不明なジョブ 1 件に {usd} が請求された可能性がありますが、ここには含まれません。</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV を書き出す</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV を書き出す…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>ジョブリストを読み込み中…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>これはデモです。金額は架空のものです。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>このうち 1 件は上限超過を許可したジョブです。</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>このうち {count} 件は上限超過を許可したジョブです。</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>差引 · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>差引 · {clips} · 残したクリップ 1 件あたり {price}</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>残したクリップ {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>不明なジョブ {count} 件に合計 {usd} が請求された可能性がありますが、ここには含まれません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>残したクリップ</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>差引</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>1 件あたり</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{column}, {row}: {value}</source>
        <translation>{column}、{row}: {value}</translation>
    </message>
</context>
<context>
    <name>SpendingTable</name>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>解像度別</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>この期間に請求はありません。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
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
        <translation>見たいものを書いて「生成」を押すか、ライブラリでクリップを選択してください。</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>これはデモです。クリップは架空のもので無料です。
自分のキーを使うには、「ファイル」メニューで「デモを終了」を選択してください。</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>プロンプトと設定を使う</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>スナップショットを「{name}」として保存しました。</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>動画ができました</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>クリップは架空のもので無料です。</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>Gallop は必要なときに接続します。</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>ネットワークに接続していません。</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>進行中のジョブなし</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>ShortAPI が前回のリクエストに応答しました。</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>ShortAPI に接続できません</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>前回のリクエストは ShortAPI に届きませんでした。</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ ShortAPI がキーを拒否しました</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>既存のタグ</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>Enter またはコンマでタグを追加し、Backspace で最後のタグを削除します。</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>タグ {tag} を削除</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>タグ {tag} を追加しました</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>タグ {tag} を削除しました</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>テイクを減らす</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>テイクを増やす</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク数</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>{setting}を元に戻す</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>Enter を押すと、クリップとそのファイルの名前を変更します。</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>ページにない場合: 新しいジョブとして {price} で送信します。最初のリクエストが届いていた場合は、両方の料金がかかります。</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>アカウントページにこのプロンプトがある場合: Gallop がそのジョブを追跡して動画をダウンロードします。再送信も再請求もありません。</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>Gallop から削除します。届いていた場合は支払い済みで、動画はアカウントページにしかありません。</translation>
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
        <translation>動画フォルダーを変更</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>既存のクリップは移動しません。キューにあるジョブは以前のフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>動画フォルダー</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>動画フォルダーだけが監視されています。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>クリップのファイルがないとき、Gallop は動画フォルダーとこれらのフォルダーを探します。読み込んだフォルダーは自動で追加されます。ここから削除しても、ファイルやクリップは削除されません。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>A {seconds}-second clip costs {prices}, charged to your ShortAPI account. You always see the exact price on the button first.</source>
        <translation>{seconds} 秒のクリップの料金は {prices} で、ShortAPI アカウントに請求されます。正確な料金は必ず先にボタンに表示されます。</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>場面を書くと、{model} が音声付きの短い動画を生成します。</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API キーを入力</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>キーを取得</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>デモは無料でキーは不要です。クリップは架空のものです。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>書く。料金を見る。再生する。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{resolution} で {price}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>ShortAPI の時計と比べます。日付、時刻、タイムゾーンはシステムの自動設定にしてください。時計がずれていると証明書が無効に見え、1 日の上限も誤った時刻に始まります。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API キーを入力…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>Gallop は存在しないジョブについて ShortAPI に問い合わせます。応答でキーが受け付けられるか分かります。料金はかかりません。</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>Gallop には ShortAPI の動画用デコーダー (H.264、H.265、AAC) が含まれます。不足している場合は Gallop を再インストールしてください。</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop はキーなしで ShortAPI に 1 回リクエストを送ります。応答がない場合は、オンラインか、ネットワークにサインインが必要か、ファイアウォールが Gallop を遮断していないかを確認してください。</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>Gallop はシステムと同じ証明書を信頼し、暗号化された接続でのみキーを送信します。時計のずれ、サインインが必要なネットワーク、通信を検査するセキュリティソフトが原因で失敗することがあります。</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限あり</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>動作しません</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>システムが現在使っている出力です。スピーカーやヘッドホンを接続するか、システムのサウンド設定で出力を選択してください。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>動画コーデック</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>新しい動画の保存先です。動画 1 本は 5 ～ 30 MB です。フォルダーは「クリップ」で変更できます。支払い済みの動画は空きができるまで待機します。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>プロキシは、システムのネットワーク設定または変数 HTTPS_PROXY と NO_PROXY で設定できます。変更後は Gallop を再起動してください。</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>キーはシステムのキーリングに保存されます。Linux では GNOME キーリングまたは KWallet をインストールしてロックを解除するか、Gallop の起動ごとにキーを入力してください。</translation>
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
        <translation>HappyHorse でテキストから動画を作成</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>HappyHorse でテキストから動画を作成。料金は事前に分かります</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>動画生成ツール</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>動画;テキストから動画;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>クリップ 1 件</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>アスペクト比</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>デモ: 請求なし</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>デモ、無料</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>ファイルサイズ</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>画面サイズ</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>合計の長さ</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>合計料金</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>合計サイズ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>複数</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>クリップ {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ～ {last}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
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
        <translation>{total} と料金不明 1 件</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total} と料金不明 {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} ピクセル</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>1 star or more</source>
        <translation>星 1 つ以上</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>コレクション: {name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>{low} から</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>料金の高い順</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>料金の低い順</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>短い順</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>タグ: {tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>{high} まで</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>星 {count} つ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>星 {count} つ以上</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ～ {high}</translation>
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
        <translation>受付</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>1 回許可</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>別のサービスのもの</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>ジョブ ID をコピー</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>閉じました</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>再ダウンロード</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>ダウンロード中 · {received} MB</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>ダウンロード中 · {received} / {total} MB</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>ジョブ ID を入力…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>失敗 - 請求不明</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>失敗 - {usd} 請求</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>失敗 - 請求なし</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>失敗 - 返金済み</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>Gallop がこのジョブを再確認して動画をダウンロードします。再送信も再請求もありません。</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>生成中</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>生成中 · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>生成中 · {elapsed}、通常 {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>順番が来ると送信され、表示どおり請求されます。</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>再開するまで送信も請求もされません。</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>送信されておらず、請求もありません。リストから削除します。</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>ジョブ ID</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>対応が必要です</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>未報告</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>未報告。アカウントページを確認してください</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>追跡なし</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>追跡なし - {usd} 請求</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>追跡なし - 請求の可能性あり</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>なし (未送信)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>プロンプトと設定をエディターに戻します。何も送信されません。</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>完成 - ダウンロード開始</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>完成から {age}。リンクの有効期限は約 1 日</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金額</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>拒否 - 請求なし</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>Gallop から削除します。動画はダウンロードできなくなります。生成・請求されることがあります。</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>再開 - デモ、無料</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>全 {count} 件を {usd} で再開</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>{usd} で再開</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>再送信 (二重請求の可能性あり)…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>全 {count} 件を {usd} で送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>ここから {count} 件を {usd} で送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>{usd} で送信</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>ここから {usd} で送信</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>失敗または拒否されたジョブをすべて再送信します。それぞれ請求されます。合計が表示されます。</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>同じプロンプトと設定を新しいジョブとして送信し、表示どおり請求されます。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>ShortAPI はジョブを停止できません。動画は生成・請求されることがあります。Gallop は確認をやめるだけです。いつでも追跡を再開できます。完成した動画は ShortAPI に約 1 日残ります。</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>ShortAPI はこのジョブ ID を知りません</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>追跡をやめる (請求の可能性あり)</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>このジョブ ID は別のジョブのものです</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>追跡を再開</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>再試行 - デモ、無料</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>{usd} で再試行</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>全 {count} 件を再試行 - デモ、無料</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>全 {count} 件を {usd} で再試行</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>不明 - 請求された可能性あり</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>不明: なし、または約 {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>プロンプトと設定を使う</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>待機中 - ShortAPI が混雑</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>保存先フォルダーを待機中</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>キーを待機中</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>残高を待機中</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番を待機中</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>ネットワークを待機中</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>確認を待機中</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>何が起きましたか?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>テイク {number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>進行中 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>待機中 {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{state} · ready for {age}</source>
        <translation>{state} · 完成から {age}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>星 1 つ</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>星 {count} つ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>無料のデモですべての使い方が分かります。キーは不要です。</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>支払い済みのジョブは二重に送信されず、クラッシュ後も失われません。</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>すべての動画がプロンプトとともにコンピューターに保存され、簡単に見つかります。</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>ShortAPI がお使いの API キーで動画を生成し、そのアカウントに請求します。Gallop は独立したソフトウェアで、Alibaba および ShortAPI とは関係ありません。</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>送信前に、正確な料金がボタンに表示されます。</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>見たいものを入力し、正確な料金を確認して、HappyHorse-1.0 が作る動画をご覧ください。</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>ジョブ 1 件が確認を待っています。</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>残高を追加</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>再ダウンロード</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API キーを入力</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>どうすればよいですか?</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>ジョブ {count} 件が確認を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>ジョブ {count} 件が失敗しました。最新:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>ジョブ {count} 件に請求された可能性があります。最古:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>クリップの長さは {min} ～ {max} 秒です。{given} は指定できません。何も送信されていません。この範囲の長さを選択してください。</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>名前を空にはできません。例: {example}。以前の形式が引き続き使われます。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>支出の上限には、5 や 2.50 のような米ドルの金額を入力するか、上限なしの場合は空欄にしてください。上限は変更されていません。</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>動画の長さが {given} 秒ですが、リクエストは {wanted} 秒でした。再ダウンロードしても同じでした。ライブラリに入っており、これ以上の請求はありません。返金を希望する場合は、ジョブ ID {job} を伝えて ShortAPI に依頼してください。</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>「gallop generate」コマンドがまだ実行中です。完了するとこのウィンドウが続行します。それまではクリップを見ることはできますが変更はできず、何も送信されません。</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>別の Gallop ウィンドウ (またはコマンド) が同じジョブリストのジョブ「{prompt}」を処理しているため、ここでは処理しませんでした。二重には送信されていません。どちらかを閉じると、もう一方が続行します。</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>別の Gallop ウィンドウ (または別のセッションなどのコマンド) が「{path}」のジョブリストを開いているか、応答していません。二重送信を防ぐため、それが閉じるまでここからは何も送信されません。その後このウィンドウが続行します。</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>別のプログラムが「{path}」にある Gallop のファイルを使用しています。支払い済みの動画は ShortAPI で待機し、新しい送信や請求はありません。続行するにはそのプログラムを閉じるか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>有効な API キーがないと、Gallop はこのジョブを確認できません。ジョブは送信され、表示どおり請求されました。これ以上の請求はありません。続行するには有効なキーを入力してください。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>Gallop のファイル用フォルダーが見つかりません。このユーザーにホームフォルダーがないか、現在のフォルダーがなくなっています。何も送信されていません。HOME を設定するか、GALLOP_HOME に完全なパスを設定してください。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>動画の保存先「{folder}」が見つからないか、書き込めません。代わりに「{path}」として保存しました。これ以上の請求はありません。好きな場所に移動してください。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>「{path}」にあるジョブリストのバックアップを読み取れません ({detail})。ジョブリストは変更されていません。読み取りを許可してからやり直してください。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>フォルダー「{path}」を読み取れません ({detail})。ファイルは変更されていません。別のフォルダーを選択するか、読み取りを許可してください。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>「{path}」の設定を読み取れないため ({detail})、支出の上限が失われました。請求はなく、ジョブと動画は変更されていません。設定で上限を確認するまで、Gallop はジョブを送信しません。古いファイルは「{kept}」として残っています。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>「{path}」の設定を読み取れません ({detail})。支出の上限を含む、最後の正常なコピーを使用します。請求はなく、ジョブと動画は変更されていません。設定で上限を確認するまで、Gallop はジョブを送信しません。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>「{path}」を読み取れません ({detail})。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>「{path}」のジョブリストに書き込めないため ({detail})、ジョブの最新の状態が記録されていません。ジョブは続行され、これ以上の請求はありません。Gallop は自動で再試行します。閉じる前に空き容量を確保するか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>「{path}」のジョブリストに書き込めません ({detail})。送信も請求もありません。ジョブは送信前に記録されるためです。空き容量を確保するか、書き込みを許可してからやり直してください。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>「{path}」のライブラリに書き込めないため ({detail})、変更は保存されなかったか、一部のクリップにしか保存されませんでした。クリップは失われていません。ファイルを使用している他のプログラムを閉じる、空き容量を確保する、または書き込みを許可してからやり直してください。</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>このジョブの送信中に Gallop が閉じられたため、請求された可能性があります。再送信はしていません。ShortAPI のアカウントページにあるか確認してから選択してください。</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>更新を確認できませんでした ({detail})。後でやり直してください。</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>リリース一覧を読み取れませんでした ({detail})。ダウンロードページを開くか、後でやり直してください。</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Gallop は前回のリクエストを完了しているところです。通常 15 秒以内に完了し、このウィンドウが続行します。それまではクリップを見ることはできますが変更はできず、何も送信されません。</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>「{path}」への書き込みが許可されていません。支払い済みの動画は ShortAPI で待機し、新しい送信や請求はありません。続行するには書き込みを許可するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>不足: {names}。再生できない動画があります。</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>信頼できる認証局がないため、どのサーバーも信頼できません。パッケージ ca-certificates をインストールしてください。</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>プロキシの設定はありません。Gallop は直接接続します。</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>{host} に安全に接続できません ({detail})。</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>音声出力が見つかりません。動画は音なしで再生されます。</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>未確認: デモはこのコンピューター内で完結します。</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>「{path}」の動画用の空きは {size} GB だけです。</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>リクエストはプロキシ {proxy} を通りますが、動作していません ({detail})。</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>リクエストはプロキシ {proxy} を通ります。</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>ShortAPI が受け付けたジョブがジョブリストにありません: {job_ids}。請求された可能性があります。再送信はされません。それらを含むジョブリストのバックアップを復元するか、これらのジョブ ID を伝えて ShortAPI に動画を依頼してください。</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI はキーを受け付けています。</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI がこのジョブに、あなたの別のジョブ「{prompt}」のジョブ ID を返しました。このジョブは生成されずに請求された可能性があります。再送信はしていません。ShortAPI のアカウントページにあるか確認してから選択してください。</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI が別のジョブの記録を返したため、使用しませんでした。これ以上の請求はなく、Gallop は確認を続けます。ジョブ ID を自分で入力した場合は確認してください。訂正できます。</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>ShortAPI が {until} まで待つよう求めました。送信済みのジョブは続行され、これ以上の請求はありません。待機を終えるには「今すぐ確認」を選択するか、Gallop を再起動してください。</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>ShortAPI に接続できませんでした ({detail})。送信も請求もありません。Gallop は自動で再試行します。</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>ShortAPI がこのジョブについて応答しませんでした ({detail})。これ以上の請求はなく、Gallop は確認を続けます。</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI はまだこのジョブ ID を知りません。これ以上の請求はなく、Gallop は確認を続けます。ジョブ ID を自分で入力した場合は確認してください。訂正できます。</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>ShortAPI が混雑しており、今このジョブを受け付けられません。請求はありません。Gallop は自動で再試行します。</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>ShortAPI の料金が {resolution} で 1 秒あたり {new} になりました (以前は {old})。完了したジョブの請求は表示どおりです。見積もりには新しい料金が使われます。</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI が API キーを拒否しました。請求はありません。待機中のジョブを送信するには、有効なキーを入力してください。</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>ShortAPI がキーを拒否しました。</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI がこのジョブを拒否しました: {reason} 請求はありません。問題とされた内容 (実在の人物、ブランド、暴力、裸など) を変更してからやり直してください。プロンプトと設定は残っています。</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI がこのキーを拒否したため、保存しませんでした。送信も請求もありません。アカウントページからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>見積もり {estimate} のジョブに対して、ShortAPI が {charged} の請求を報告しました。Gallop はこれを記録し、支出の上限に数えます。ShortAPI のアカウントページと比べてください。そちらも誤っている場合は、ジョブの領収書を ShortAPI のサポートに送ってください。</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>ShortAPI はこの動画を完成と報告していますが、ファイルがありません。表示どおり請求されました。Gallop はウィンドウを開いている間と起動のたびに確認を続けます。解決しない場合は、ジョブ ID を伝えて ShortAPI に返金を依頼してください。</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>動画の映像または音声の一部が壊れています。再ダウンロードしても同じでした。ライブラリに入っており、これ以上の請求はありません。返金を希望する場合は、ジョブ ID {job} を伝えて ShortAPI に依頼してください。</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>「{path}」の設定の一部を読み取れなかったため ({detail})、支出の上限が正しくない可能性があります。送信も請求もありません。設定で上限を確認するか、ファイルを直して limits_doubt を削除してください。今回だけ許可することもできます。</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>Gallop で問題が発生しました ({detail})。送信済みのジョブはジョブリストに残っています。Gallop を再起動し、この問題を報告してください。</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>音声は「{device}」で再生されます。</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>バックアップ「{path}」を復元できませんでした ({detail})。現在のジョブリストは変更されていません。別のバックアップを選択するか、空き容量を確保してやり直してください。</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>コールバック アドレスは完全な https:// アドレスでなければなりません。何も送信されていません。設定で直すか、空欄にしてください。</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>クリップを「{path}」に保存できませんでした ({detail})。元のファイルは変更されていません。別のフォルダーを選択してやり直してください。</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>「{path}」のクラッシュレポートを読み取り、保存、または削除できませんでした ({detail})。ジョブと動画は変更されていません。</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>デモにキーは不要です。</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>診断情報を「{path}」に保存できませんでした ({detail})。別のフォルダーを選択してやり直してください。</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>「{path}」のあるディスクがいっぱいです。支払い済みの動画は ShortAPI で待機し、新しい送信や請求はありません。続行するには空き容量を確保するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>ダウンロードしたファイルを再生できません ({detail})。これ以上の請求はなく、Gallop が再ダウンロードします。</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>ダウンロードが止まりました ({detail})。これ以上の請求はなく、Gallop は自動で続行します。</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>このクリップのファイルが「{path}」にありません。クリップはライブラリに残ります。ディスクを接続するか、「探す…」を選択してファイルを見つけてください。</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>フォルダー「{path}」が見つからないか、作成できません。支払い済みの動画は ShortAPI で待機し、新しい送信や請求はありません。続行するにはディスクを接続するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>入力したジョブ ID は、あなたの別のジョブ「{prompt}」のものです。請求を二重に数えないよう、使用しませんでした。送信も請求もありません。ShortAPI のアカウントページで、まだ Gallop にないジョブを確認してください。</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>再送信する前にジョブの状態が変わったため、再送信も請求もしていません。キューに新しい状態が表示されています。</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>「{path}」のジョブリストに書き込めないため ({detail})、ジョブを削除または一時停止できませんでした。まだ請求はありませんが、順番が来るか次に起動すると送信されます。空き容量を確保するか、書き込みを許可してから、もう一度削除してください。</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>ジョブリストがまだ開いていないため、動画フォルダーは不明です。</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>ジョブリストがまだ開いていません。変更も送信もありません。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>ShortAPI でキーを確認できませんでした ({detail})。請求はありません。</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>キーは使用中です。保存するにはシステムのキーリングのロックを解除してください。パスワードの入力画面が、このウィンドウの後ろにあるかもしれません。それまでは、Gallop を閉じるまでキーが保持されます。</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>完成した動画のリンクが切れています。これ以上の請求はなく、Gallop が新しいリンクを取得します。</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>プロンプトに見えない制御文字があります ({count} 個、最初の位置は {position})。何も送信されていません。削除してからやり直してください。</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>プロンプト情報を「{path}」に保存できませんでした ({detail})。クリップとプロンプトはライブラリに入っています。</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>プロンプトが空です。何も送信されていません。見たいものを書いてください。</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>プロンプトが長すぎます: {units} / {limit} 文字。ShortAPI は末尾を通知なしに捨てます (失われる文字数: {lost})。何も送信されていません。短くするか、そこで切ってください。</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>スナップショットを「{path}」として保存できませんでした ({detail})。クリップは変更されていません。</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>「{path}」の支出の上限 {name} が「{value}」になっており、米ドルの金額ではありません。送信も請求もありません。5 や 2.50 のような金額に設定するか、今回だけ許可してください。</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>信頼する証明書を読み取れません ({detail})。</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>動画は完成し支払い済みですが、ダウンロードできませんでした ({detail})。何も失われていません。Gallop はウィンドウを開いている間と起動のたびに再試行します。今すぐ再ダウンロードすることもできます。</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>API キーがないため、動画を生成できません。</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>API キーがありません。送信も請求もありません。待機中のジョブを送信するには、キーを入力してください。</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>ほか 1 件のクリップでも同じことが起きました。</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>ほか {count} 件のクリップでも同じことが起きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>このコンピューターはネットワークに接続していません。</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>このコンピューターにはシステムのキーリングがないため、キーは Gallop を閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>このコンピューターにはシステムのキーリングがありません。キーは Gallop を閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>このコンピューターの時計は正確です。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>このコンピューターの時計は {minutes} 分進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>このコンピューターの時計は {minutes} 分遅れています。</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>このコピーには更新先のアドレスがありません。ダウンロード元で確認してください。</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>API キーではないようです。空であるか、空白や特殊な文字が含まれています。使用しませんでした。アカウントページからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>このジョブは別のサービス {service} のもので、Gallop は現在 {here} を使用しています。ここからは送信、追跡、請求されません。続行するには、そのアドレスで Gallop を起動してください。未送信のジョブはここから送信することもでき、その場合はここで請求されます。</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>このジョブについて ShortAPI から明確な応答がなく ({detail})、請求された可能性があります。再送信はしていません。ShortAPI のアカウントページにあるか確認してから選択してください。</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>このジョブはキーを待っていたか、長時間待機していたため、Gallop は送信前に確認します。送信も請求もありません。送信するか、削除してください。</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>このジョブは、ジョブリストがシステムのバックアップによってコピー、移動、または復元されたときに送信待ちでした。そこから送信され請求された可能性があります。ここからは送信していません。ShortAPI のアカウントページにあるか確認してから選択してください。</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>このジョブは、復元したバックアップの作成時に送信待ちでした。その後送信され請求された可能性があります。再送信はしていません。ShortAPI のアカウントページにあるか確認してから選択してください。</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>このモデルではアスペクト比「{given}」は使えません。何も送信されていません。{options} から選択してください。</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>このモデルでは解像度「{given}」は使えません。何も送信されていません。{options} から選択してください。</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>この動画は失敗しました。ShortAPI の説明: {reason} 請求または返金の全額は報告されていません。アカウントページを確認してください。プロンプトと設定は残っています。</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>この動画は失敗しました。ShortAPI の説明: {reason} 請求は {charged}、返金は {refunded} です。プロンプトと設定は残っています。</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>料金は {total} で、1 回の生成の上限 {cap} を超えます。送信も請求もありません。設定で上限を変更するか、今回だけ許可してください。</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>料金は {total} です。今月すでに使った、または進行中の {committed} と合わせると、1 か月の上限 {cap} を超えます。送信も請求もありません。設定で上限を変更するか、今回だけ許可してください。</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>料金は {total} です。今日すでに使った、または進行中の {committed} と合わせると、1 日の上限 {cap} を超えます。送信も請求もありません。設定で上限を変更するか、今回だけ許可してください。</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>今日のジョブリストのバックアップを「{path}」に保存できませんでした ({detail})。ジョブリストと古いバックアップは変更されていません。空き容量を確保するか、書き込みを許可してください。次回起動時に再試行します。</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>信頼する認証局: {count}。</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>{host} が応答しなかったため不明です。</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>システムのキーリングのロックを解除してください。パスワードの入力画面が、このウィンドウの後ろにあるかもしれません。解除されると待機中のジョブが送信されます。請求はありません。</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>動画を読み取り、再生できます。</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>「{path}」に動画を保存できません ({detail})。</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>「{path}」に動画を保存できません: {detail}。何も送信されていません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>システムのキーリングにあるものは API キーではないようなので、使用しませんでした。キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>システムのキーリングにあるものは API キーではありません。</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>一度に生成できるのは 1 ～ {max} テイクです。{given} は指定できません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>ShortAPI アカウントの残高が不足しています。請求はありません。残高を追加してから再開してください。</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>「{path}」のジョブリストが壊れています ({detail})。変更はされておらず、請求もありません。Gallop のウィンドウでバックアップを復元するか、空のリストで開始できます。壊れたファイルは残ります。</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>「{path}」のジョブリストは新しい Gallop で保存されました (形式 {found}、この版は {known} まで)。変更はされておらず、請求もありません。新しい Gallop を起動してください。</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>設定を「{path}」に保存できませんでした ({detail})。Gallop を閉じるまで有効です。ジョブと動画は変更されていません。空き容量を確保するか、書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>「{path}」の設定は新しい Gallop で保存されました (形式 {found}、この版は {known} まで)。この版は理解できる設定だけを使い、ファイルを変更しないため、変更は Gallop を閉じるまで有効です。請求はありません。支出の上限を確認するか、新しい Gallop を起動してください。</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>支出を「{path}」に書き出せませんでした ({detail})。ジョブリストは変更されていません。別のフォルダーを選択してやり直してください。</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>証明書はシステムが確認します。</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>システムのキーリングにキーを保存できなかったため、Gallop を閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>システムのキーリングがロックされているか応答しないため、キーの読み取りも保存もできません。今入力したキーは Gallop を閉じるまで保持されます。ロックを解除してから、やり直すか、キーをもう一度保存してください。</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>システムのキーリングがロックされているか応答しないため、キーが残っている可能性があります。このウィンドウではもう使用されません。ロックを解除してから、もう一度キーを削除してください。</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>システムのキーリングがロックされているため、キーを読み取れません。</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>システムのキーリングは正常です。</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>{count} 件をスキップ ({names}): 他のフォルダーへのリンクと切れたリンクはたどりません。</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>{count} 件をスキップ ({names}): 追加できるのは MP4、MOV、MKV、WebM の動画だけです。</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>{all} 個中 {failed} 個のファイルをライブラリに追加できませんでした: {names}。再生できないファイルです。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} は応答しています。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>{host} に接続できません ({detail})。</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>「{path}」の動画用の空きは {size} GB です。</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}。請求はなく、このコマンドは待機しないため、ジョブはジョブリストから削除されました。{now}。</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}。ジョブは送信されました: {charge}。ジョブリストに残り、これ以上の請求はありません。{now}。</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>「{given}」は、キーが保護されずに送られるため、API アドレスとして使えません。https:// で始まるアドレスを使ってください (http:// はこのコンピューターのみ)。何も送信されていません。</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>「{given}」は名前に使えません。使えるもの: {known}。以前の形式が引き続き使われます。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>「{path}」は動画フォルダーにできません: {detail}。動画は変更されていません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>「{path}」をゴミ箱に移動できませんでした ({detail})。元のフォルダーとライブラリに残っています。</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>「{path}」の名前の変更または移動ができませんでした ({detail})。変更されていません。使用している他のプログラムを閉じるか、書き込みを許可してからやり直してください。</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>「{path}」を元に戻せませんでした ({detail})。システムのゴミ箱から元に戻してから、クリップの「探す…」を選択してください。</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>「{path}」にはプロンプト情報がないため、プロンプトと設定は不明です。ライブラリに追加することはできます。</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>設定の「{path}」は動画フォルダーにできません: {detail}。動画は変更されていません。設定で別のフォルダーを選択するまで、新しい動画は標準のフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>「{path}」はこのクリップのファイルではありません。内容が異なります。何も変更されていません。正しいファイルを選択するか、このファイルを新しいクリップとしてライブラリに追加してください。</translation>
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
        <translation>Gallop {version} の修復</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>プログラムのすべてのファイルを元に戻します。動画、ライブラリ、設定、キーはそのまま残ります。</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>このバージョンはすでにインストールされています。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 テイク</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>システムのキーリングを確認中…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>前回のリクエストを完了中…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>SHORTAPI_KEY のキー</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>システムのキーリングのキー</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>Gallop を閉じるまで保持されるキー</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>API キーなし</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>キー不要</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>ジョブリストを開いています…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>ジョブリストが開いていません</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>コマンドの終了を待機中…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>別の Gallop ウィンドウが閉じるのを待機中…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count} テイク</numerusform>
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

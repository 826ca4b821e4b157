<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>{model} 桌面创作工具。</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>关于 Gallop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>请只从 {url} 下载 Gallop。如需核对下载文件，请将其 SHA-256 校验和与该页面上 SHA256SUMS 中的值比较。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>包含第三方软件，各部分适用各自的许可证。</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>独立软件，与阿里巴巴和 ShortAPI 均无关联。</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>价格截至 {date}，来源：{source}。</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>第三方许可证</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>此副本未注明发布者。如需核对下载文件，请将其 SHA-256 校验和与发布者的 SHA256SUMS 文件中的值比较。</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>您正在从源代码运行 Gallop，而不是下载的版本。</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>您正在从源代码运行 Gallop。其许可证见 LICENSE 文件。第三方软件包列在 pyproject.toml 中，安装时均附有各自的许可证。</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>输入 API 密钥…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>尚无 API 密钥。</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>打开 {page}</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>演示无需密钥。要更改密钥，请先退出演示。</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>视频费用从您的 ShortAPI 账户扣除。费用、余额和密钥请见 {page}。</translation>
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
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>添加到收藏</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>仅部分片段有：{tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>从收藏中移除</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>部分已收藏</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>备注各不相同。在此输入的内容将替换全部备注。</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>Gallop 以空任务列表启动。</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>恢复 {day} 的备份…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>使用空列表启动…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>已恢复 {day} 的备份。未发送任何内容，也未产生费用。</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>先前的列表保存为“{path}”。</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>1 个任务</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>任务列表的备份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>Gallop 每天备份一次任务、片段和费用列表，并保留最近七份。备份不含视频。</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>尚无备份。首个任务之后，Gallop 会在下次启动时创建第一份。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>{count} 个任务</numerusform>
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
        <translation>清除 1 个已结束的任务？</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>清除 {count} 个已结束的任务？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>其提示词和设置也会一并移除。支出仍计入这些任务的费用，Gallop 也会继续查询退款。</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>您已被收取 {usd}，尚未退款。要向 ShortAPI 申请退款，请先复制“发生了什么？”下的收据。</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>已有同名合集，片段将添加到其中。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>导出（不含提示词数据）</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>定位片段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>将副本保存到文件夹</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
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
        <translation>合集</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>复制收据</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>导出（不含提示词数据）…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>管理合集…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建合集…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>不适用于所选片段。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>在默认播放器中打开</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>另存副本为…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>将副本保存到…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>请先在媒体库中选择片段。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>使用提示词和设置</translation>
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
        <translation>{all} 个片段中有 1 个未包含：它在回收站中或文件缺失。要包含它，请选择“恢复”或“定位”。</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>这些片段都没有可用的文件：它们在回收站中或文件缺失。请先选择“恢复”或“定位”。</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>此片段在回收站中。要使用其文件，请在片段菜单中选择“恢复”。</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>一次最多可拖动 {at_most} 个片段，当前选择了 {count} 个。请减少选择后重试。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>{all} 个片段中有 {count} 个未包含：它们在回收站中或文件缺失。要包含它们，请选择“恢复”或“定位”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>其中 1 个片段在回收站中。</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>其中 1 个片段的文件缺失。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>这 {count} 个片段在回收站中。</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>此片段在回收站中。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>其中 {count} 个片段在回收站中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>其中 {count} 个片段的文件缺失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>一个片段可以属于多个合集。移除合集不会删除片段。</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>已有同名合集。</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>已有同名合集，片段将添加到其中。</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>已有同名合集，两者将合并。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>用所选的 1 个片段新建…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>用所选的 {count} 个片段新建…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>尚无合集。合集用于归类片段，例如同一项目的片段。请用“新建…”创建，或先在媒体库中选择片段。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重命名合集</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>显示片段</translation>
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
        <translation>合集</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>按 Enter 添加。</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>已有同名合集。</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>添加 1 个所选片段</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>添加 {count} 个所选片段</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>将其添加到列表中选中的合集</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建合集…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>还没有合集。合集可将同一项目的片段放在一起；一个片段可以属于多个合集。</translation>
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
        <translation>命令</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>没有匹配的命令。</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
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
        <translation>1 到 {max}；每条是单独的任务</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>创作</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>演示 - 免费</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>提示词和设置</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>条数：{explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>已复制 ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>开始日期晚于结束日期，因此没有匹配项。</translation>
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
        <translation>其中 1 个文件没有提示词数据。</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>片段提示词</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>此文件没有提示词数据。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>其中 {count} 个文件没有提示词数据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>选择一个片段以查看详情。</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>已选择 {count} 个片段。最多显示 {at_most} 个的详情。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>一个 zip 文件，包含版本、设置、近期日志、自检结果和各状态的任务数量，用于查找问题。保存到您选择的位置，绝不发送。绝不包含您的 API 密钥。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>正在收集日志和版本…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>包含提示词和任务 ID</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>正在运行自检…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>已保存为“{path}”。报告问题时请附上此文件。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>选择视频文件夹</translation>
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
        <translation>时长</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>时长滑块</translation>
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
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>请先点击文本框。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>媒体库中目前不可用。</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>此处没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>请先选择文本。</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>咖啡师在卡布奇诺上拉出一颗心，暖色窗光</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>黎明时分小船划过高山湖泊，低角度跟拍</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>霓虹街道下着雨，撑伞的男人转身看向镜头</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>从示例开始</translation>
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
        <translation>筛选 {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>筛选，1 个生效</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>筛选，{count} 个生效</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>无筛选</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>生效的筛选</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>移除筛选 {filter}</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>显示所有筛选</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>包含所有这些标签</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>任意评分。</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>时长（秒）</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>最长时长（秒）</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>最高价格（美元）</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>最短时长（秒）</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>最低价格（美元）</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>最低评分</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>仅文件缺失</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>价格（$）</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>“{given}”不是美元金额。请输入数字，例如 1.145。</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>“{given}”不是时长。请输入秒数，例如 5 或 7.5。</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop 会从系统密钥环中移除该密钥。</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>进行中的任务（包括已付费的）会等待您输入密钥。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>移除密钥</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>移除密钥？</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>密钥本身仍然有效；请在账户页面上将其吊销。</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>将花费</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}，将花费 {total}</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>添加到媒体库</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>已在您的媒体库中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>片段提示词</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>打开片段</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>在媒体库中显示</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>此文件没有提示词数据，因此不知道其提示词和设置。您仍可添加；文件会复制到视频文件夹。</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>此文件包含其提示词数据。添加时会将其复制到视频文件夹。</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>此片段的文件曾缺失。添加此文件会将其复制到视频文件夹并恢复片段。</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>使用提示词和设置</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>您已删除此片段。添加会将其恢复。</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}，{ratio}，{seconds} 秒</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}，花费 {price}</translation>
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
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>生成  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>生成 - 演示，免费</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>花费 {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>演示中免费</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>发现 1 个问题。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>Gallop 可用，但有 1 项限制。</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>Gallop 可用，但有 {count} 项限制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>未完成全部检查。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>发现 {count} 个问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>正在检查更新…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>删除报告</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>Gallop 意外关闭（{when}）。进行中的任务会继续，不会重复发送。崩溃报告保存在本机，未发送；其中不含提示词和密钥。</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>Gallop 已更新。重新启动即可使用新版本；进行中的任务会继续。</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>Gallop {version} 已发布；您使用的是 {own}。未下载或安装任何内容。详情中介绍了新变化。</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>打开下载页面</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>报告已保存为“{path}”。</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>查看报告</translation>
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
        <translation>已向媒体库添加 1 个片段。</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>1 个片段已在其中。</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>导入片段文件夹</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>未添加任何片段。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>已向媒体库添加 {count} 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>{count} 个片段已在其中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>正在添加片段…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>正在添加片段：{done}/{total} 个文件</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>已添加的片段会保留。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>正在查找片段…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>停止导入</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>已复制响应</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>已复制响应 ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>复制响应</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>此任务没有保存的响应。</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>ShortAPI 的响应</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>显示 ShortAPI 的响应</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC，对状态查询的响应</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC，对请求的响应</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… 此处已截断；“复制响应”会复制全部内容</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>$0.00，因为这是演示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>复制收据</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>演示：不花费任何费用。金额为模拟金额。</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>移除此任务后，Gallop 将无法再跟踪它。如果请求已送达，您已被收取 {usd}（未计入 Gallop 的合计），视频只能在账户页面上找到。</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>请打开您的 ShortAPI 账户页面。如果列出了此提示词，请从那里复制任务 ID。之后 Gallop 会跟踪该任务并下载其视频。不会再次发送或收费。</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>打开 {site}</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>已复制收据</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>已复制收据 ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>移除此任务？</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>再次发送，{price}</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>再次发送此任务？</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>ShortAPI 仍可能生成此任务并收费（{usd}）。移除后，Gallop 将无法再下载其视频。</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>第一次请求可能已送达。如果已送达，再次发送会另外花费 {price}，您会得到两个视频。请先查看账户页面：如果任务在那里，请改为按 ID 跟踪。</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>跟踪此任务</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>按 ID 跟踪此任务</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>您已为此任务的视频支付 {usd}，但它尚未保存到本机。移除任务后，Gallop 不再尝试下载，也不会退款。要向 ShortAPI 申请退款，请先复制收据。</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>您已被收取 {usd}。移除此任务后，Gallop 将无法再下载其视频，也不会退款。</translation>
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
        <translation>正在检查密钥…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>正在检查密钥环…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>密钥已保存。{but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>密钥已移除。任务会等待您输入密钥。</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>密钥有效。未产生费用。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>1 个任务正在等待：发送时收取 {usd}。</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>1 个任务正在等待：保存时收取 {usd}。</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>一个密钥</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>以 …{ending} 结尾的密钥</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>询问 ShortAPI 是否接受此密钥。不收费。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>检查密钥</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>Gallop 使用您自己的 ShortAPI 账户生成视频。密钥只发送给 ShortAPI。</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>粘贴另一个密钥以替换</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>移除密钥…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>保存并发送，{usd}</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>仍然保存此密钥</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>保存密钥时发送它（{usd}）</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>保存密钥时发送它们（{usd}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>保存在系统密钥环中，而不是文件中。</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>您的 ShortAPI 密钥</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>{count} 个任务正在等待：发送时收取 {usd}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>{count} 个任务正在等待：保存时收取 {usd}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>正在使用来自 SHORTAPI_KEY 的{key}。在此保存的密钥会一直使用，直到再次以 SHORTAPI_KEY 启动 Gallop。</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>正在使用{key}，直到您关闭 Gallop。</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key}已保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored}ShortAPI 拒绝了它。</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>在此粘贴密钥</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>没有匹配的快捷键。</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>播放器按键方案</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>播放器按键</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>改为此处</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>按操作或按键搜索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>选择一个播放器操作以更改其按键。</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>视频编辑器</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>不能使用 {key}。</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} 用于“{action}”，无法更改。</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} 用于“{action}”。</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>1 个片段</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>还有 1 个较早的片段无法按文本找到：正在更新搜索。</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>所有合集</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>全尺寸媒体库</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>媒体库栏</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>搜索提示词、名称、标签和备注</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>缩略图大小</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>{count} 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>还有 {count} 个较早的片段无法按文本找到：正在更新搜索。</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>{shown} / 1 个片段</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>{shown} / {count} 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>已恢复 1 个片段。</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>已将 1 个副本保存到“{folder}”。</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>已将 1 个片段添加到“{name}”。</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>已将 {count} 个片段添加到“{name}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>已将 1 个片段移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>已将 {count} 个片段移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>已从“{name}”中移除 1 个片段。</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>已从“{name}”中移除 {count} 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>显示合集</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>副本已保存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>已恢复 {count} 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>已将 {count} 个副本保存到“{folder}”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>此合集中还没有片段。请选择片段，右键点击并选择“合集”。</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>没有符合这些筛选的片段。</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>没有符合“{search}”的片段。</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>还没有收藏。选择片段并按 {key}，它就会出现在这里。</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>显示所有片段</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>完成的片段会显示在这里。</translation>
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
        <translation>合集</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>媒体库标签</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>媒体库</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gallop - Demo</source>
        <translation>Gallop - 演示</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>退出演示(&amp;D)</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>演示无需密钥。</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>正在生成</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>无法播放此文件：它已损坏或不是视频（{detail}）。请尝试其他播放器。</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>此处无法显示该文件的格式。文件安全地保存在其文件夹中。</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>无法播放“{name}”（{detail}）。请在其他播放器中打开。</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>“{name}”已不在其文件夹中或无法读取。请将其移回，或选择“定位…”。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>关于 Gallop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>片段(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>合集(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>获取 API 密钥(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>导入文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>输入时播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>搜索媒体库(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>监视的文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API 密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>所有片段</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>检查更新(&amp;U)</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>片段详情(&amp;D)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>全尺寸媒体库(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>转到通知(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>转到提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>转到队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>打开视频文件夹(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>保存诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>支出(&amp;E)…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>进行中的任务可能增加 {usd}。</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>打开支出</translation>
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
        <translation>本月限额已用</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} / {cap}，剩余 {left}</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} / {cap}，超出 {over}</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}，无限额</translation>
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
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>片段名称</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>例如：{name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>插入占位符</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>插入…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>通知详情</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>下一条通知</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>上一条通知</translation>
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
        <translation>已将 1 个任务添加到队列。</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>允许这一次</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>输入 API 密钥</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>新视频将保存到“{folder}”。现有片段保持原位。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>这会发送 1 个任务，费用 {usd}。</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>这会发送 {count} 个任务，费用 {usd}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>您的视频已完成：{prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>已将 {count} 个任务添加到队列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>本机缺少 Gallop 的视频播放组件。您的片段安全地保存在其文件夹中。请在其他播放器中打开，或重新安装 Gallop。</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>HDR 视频：此处颜色比在 HDR 播放器中淡。</translation>
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
        <translation>按 J 或 K 后：播放，然后加速</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>片段详情</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>两倍速度</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>第一帧</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>一半速度</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最后一帧</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>下一个片段</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>没有打开的片段。</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>正常速度</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>后退一帧</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>前进一帧</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>暂停或播放（J 与 L 之间）</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>上一个片段</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>设置 A</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>设置 A，再设置 B，再清除两者</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>设置 B</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>快照（不含提示词数据）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>后退十帧</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>前进十帧</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>减小音量</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>增大音量</translation>
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
        <translation>全屏</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
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
        <translation>将此帧保存为图片</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>设置 A</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>设置 B</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>设置循环终点（B）</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>设置循环起点（A）</translation>
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
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>第 {number} 帧，共 {count} 帧</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>在默认播放器中打开</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the scene, who is in it and how it moves.

Audio: what you hear
Constraints: what to avoid</source>
        <translation>描述场景、出现的人物及其动作。

Audio: 听到的声音
Constraints: 要避免的内容</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
</context>
<context>
    <name>PromptMeter</name>
    <message>
        <source>Cut here</source>
        <translation>在此截断</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>按 ShortAPI 计算的提示词长度：一个汉字计为两个字符。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>移除 1 个不可见字符</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>移除 {count} 个不可见字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>移除提示词中标出的末尾部分。可以撤销。</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>提示词包含 1 个不可见字符。</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>提示词包含 {count} 个不可见字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · 最后 1 个字符会被截断</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · 最后 {count} 个字符会被截断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>1 个已结束</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 个需要处理</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>已隐藏。按下以显示。</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>没有进行中的任务</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>已显示。按下以隐藏。</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>{count} 个已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>{count} 个需要处理</numerusform>
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
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>还有 1 个视频正在生成。请在一天内启动 Gallop 以下载。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>退出 Gallop？</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>还有 {count} 个视频正在生成。请在一天内启动 Gallop 以下载。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>第一个数大于第二个数，因此没有匹配项。</translation>
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
        <translation>评分不同。</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>未评分。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{count} 星，共 {max} 星。</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state}按 0 到 {max} 评分。</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>宽高比 {ratio}，{shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>竖向</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>横向</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>其中没有片段。</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>其中的片段会留在媒体库中（{clips}）。仅移除合集。无法撤销。</translation>
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
        <translation>移除合集“⁨{name}⁩”？</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>移除合集？</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>重命名片段</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>文件也会随之重命名。</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop 将停止跟踪进行中的任务，但它们仍可能生成并收费。您的 ShortAPI 账户页面会列出它们。</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop 将停止跟踪此后发送的任务，但它们仍可能生成并收费。您的 ShortAPI 账户页面会列出它们。</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>当时等待发送的任务会变为“不确定”：它们可能已经发送，因此 Gallop 不会自行发送。</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>保留当前列表</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复此备份？</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>使用空列表启动</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>使用空列表启动？</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>当前列表会另存为单独的文件。不产生费用。</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>损坏的列表会另存为单独的文件。不产生费用。</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>任务列表将回到 {day} 的状态。</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>此后保存的视频留在其文件夹中，但会离开媒体库；此后的费用不再计入支出和限额。</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>您的视频留在其文件夹中，但媒体库会从空开始，支出和限额用量从零开始。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>删除报告</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>此报告保存在本机，未发送。其中不含提示词和密钥。</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>分辨率 {name}：{price}</translation>
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
        <translation>没有已保存的搜索</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>移除已保存的搜索</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>搜索名称</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>这会替换同名的已保存搜索。</translation>
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
        <translation>1 到 5。其余任务等待。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>全部放在一个文件夹</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>任务结束时 ShortAPI 调用的 https:// 地址。Gallop 不需要它。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>每周检查更新</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>现有片段保持原位。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状态检查</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>同时进行的任务</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>视频完成时通知我</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>每个合集一个</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>每月一个</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>仅当窗口不在最前时。</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>打开支出</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>每次生成</translation>
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
        <translation>读取公开的版本列表；不发送您的任何信息，也不安装任何内容。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>文件仍按之前的方式命名。</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>超出限额前 Gallop 会询问。进行中的任务计算在内。留空表示无限额。</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>新文件将这样命名。</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>限额为“{limit}”时不会发送任何任务。</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>限额为 {amount}。</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>没有限额。</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>Gallop 在本机运行以及连接 ShortAPI 所需的条件。检查不收费。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>侧栏</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>媒体库</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>显示{part}</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>侧边条</translation>
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
        <translation>已将 1 个任务导出到“{path}”。</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>已将 {count} 个任务导出到“{path}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>未复制收据：此片段的任务不在 Gallop 的任务列表中。您的 ShortAPI 账户页面列出了所收费用。</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>任务列表尚未打开。</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>已复制 {count}/{all} 份收据。其他片段的任务不在 Gallop 的任务列表中。您的 ShortAPI 账户页面列出了所收费用。</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>保留 1 个片段</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>1 个不确定的任务可能已收取 {usd}，未计入此处。</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>正在读取任务列表…</translation>
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
        <translation>这是演示：这些金额是模拟的。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>其中 1 个任务是您允许超出限额的。</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>其中 {count} 个任务是您允许超出限额的。</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>净额 · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>净额 · {clips} · 每个保留片段 {price}</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>保留 {count} 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>{count} 个不确定的任务可能共收取 {usd}，未计入此处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>已收费</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>保留片段</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>每个保留片段</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
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
        <translation>按分辨率</translation>
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
        <translation>此期间未产生费用。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
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
        <translation>描述您想看到的画面并按“生成”，或在媒体库中选择一个片段。</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>这是演示：片段是模拟的，免费。
要使用您自己的密钥，请在“文件”菜单中选择“退出演示”。</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>使用提示词和设置</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>快照已保存为“{name}”。</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>您的视频已完成</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>片段是模拟的，免费。</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>Gallop 会在需要时连接。</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>没有网络连接。</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>没有进行中的任务</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>ShortAPI 响应了上一次请求。</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>无法连接到 ShortAPI</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>上一次请求未到达 ShortAPI。</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ ShortAPI 拒绝了密钥</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>现有标签</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>按 Enter 或逗号添加标签，按 Backspace 移除最后一个。</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>移除标签 {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>已添加标签 {tag}</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>已移除标签 {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>减少条数</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>增加条数</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>条数</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>撤销“{setting}”</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>按 Enter 重命名片段及其文件。</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>如果页面未列出它：作为新任务发送，费用 {price}。如果第一次请求已送达，您将支付两次。</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>如果您的账户页面列出了此提示词：Gallop 会跟踪该任务并下载其视频。不会再次发送或收费。</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>从 Gallop 中移除。如果请求已送达，费用已经支付，视频只能在账户页面上找到。</translation>
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
        <translation>更改视频文件夹</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>现有片段保持原位。已在队列中的任务仍保存到之前的文件夹。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>视频文件夹</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>仅监视视频文件夹。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>当片段的文件缺失时，Gallop 会在视频文件夹和这些文件夹中查找。导入的文件夹会自动添加。在此移除文件夹不会删除文件或片段。</translation>
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
        <translation>一个 {seconds} 秒的片段花费 {prices}，从您的 ShortAPI 账户扣除。按钮上总会先显示准确价格。</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>描述一个场景，即可获得由 {model} 生成的带声音的短视频。</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>输入 API 密钥</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>演示免费且无需密钥；其片段是模拟的。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>输入文字，看清价格，观看视频。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{resolution} 为 {price}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>与 ShortAPI 的时钟比较。请让系统自动设置日期、时间和时区：时钟错误会使证书显得无效，并使每日限额在错误的时间开始。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>输入 API 密钥…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>Gallop 向 ShortAPI 查询一个不存在的任务，响应会表明密钥是否被接受。不收费。</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>Gallop 自带 ShortAPI 视频所需的解码器（H.264、H.265、AAC）。如果缺少，请重新安装 Gallop。</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop 向 ShortAPI 发送一次不含密钥的请求。如果没有响应，请检查是否联网、网络是否需要登录，以及防火墙是否阻止了 Gallop。</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>Gallop 信任的证书与您的系统相同，并且只通过加密连接发送密钥。时钟错误、需要登录的网络或检查流量的安全软件都可能造成问题。</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
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
        <translation>声音</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>系统当前使用的输出设备。请连接扬声器或耳机，或在系统的声音设置中选择输出设备。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>视频编解码器</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>新视频的保存位置。一个视频占用 5 到 30 MB。可在“片段”中更改文件夹；已付费的视频会等到有空间为止。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>可在系统的网络设置或变量 HTTPS_PROXY 和 NO_PROXY 中设置代理。更改后请重新启动 Gallop。</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>您的密钥保存在系统密钥环中。在 Linux 上，请安装并解锁 GNOME 密钥环或 KWallet，或在每次启动 Gallop 时输入密钥。</translation>
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
        <translation>使用 HappyHorse 将文字变成视频</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>使用 HappyHorse 将文字变成视频，并预先知道价格</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>视频生成器</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>视频;文生视频;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>1 个片段</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>演示：未产生费用</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>演示，免费</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>条次</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>总价格</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>总大小</translation>
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
            <numerusform>{count} 个片段</numerusform>
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
        <translation>{total}，另有 1 个价格未知</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total}，另有 {count} 个价格未知</numerusform>
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
        <translation>按名称</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>合集：{name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>从 {low}</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>价格从高到低</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>评分从高到低</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>时长从长到短</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>价格从低到高</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>时长从短到长</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>标签：{tag}</translation>
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
        <translation>已允许一次</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>属于其他服务</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>已收费</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>复制任务 ID</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>正在下载 · {received} MB</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>正在下载 · {received}/{total} MB</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>输入其任务 ID…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>失败 - 费用未知</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>失败 - 已收取 {usd}</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>失败 - 未收费</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>失败 - 已退款</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>Gallop 会再次查询此任务并下载其视频。不会再次发送或收费。</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>正在生成 · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>正在生成 · {elapsed}，通常 {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>轮到时发送，并按显示的价格收费。</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>恢复前不会发送或收费。</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>尚未发送，不收费。此操作将其从列表中移除。</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
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
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>尚未报告</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>未报告；请查看账户页面</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>未跟踪</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>未跟踪 - 已收取 {usd}</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>未跟踪 - 仍可能收费</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>无（未发送）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>将提示词和设置放回编辑器。不发送任何内容。</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>已就绪 - 开始下载</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>已就绪 {age}；链接约一天内有效</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>被拒绝 - 未收费</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>将其从 Gallop 中移除，之后无法再下载其视频。它仍可能生成并收费。</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>继续 - 演示，免费</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>全部继续（{count} 个），{usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>继续，{usd}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>再次发送（可能收费两次）…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>全部发送（{count} 个），{usd}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>从此处起全部发送（{count} 个），{usd}</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>发送，{usd}</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>从此处起发送，{usd}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>再次发送所有失败或被拒绝的任务。每个都会收费；显示总额。</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>将相同的提示词和设置作为新任务发送，按显示的价格收费。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>ShortAPI 无法停止任务：视频仍可能生成并收费。Gallop 只是不再查询它。您可以随时重新跟踪；ShortAPI 会将完成的视频保留约一天。</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>ShortAPI 不认识此任务 ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>停止跟踪（仍可能收费）</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>此任务 ID 属于另一个任务</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>重新跟踪</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>重试 - 演示，免费</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>重试，{usd}</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>全部重试（{count} 个）- 演示，免费</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>全部重试（{count} 个），{usd}</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>不确定 - 可能已收费</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>未知：无，或约 {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>使用提示词和设置</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>等待中 - ShortAPI 繁忙</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>等待可保存的文件夹</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>等待密钥</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>等待余额</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>等待轮次</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>等待您确认</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>第 {number} 条，共 {count} 条</translation>
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
            <numerusform>{count} 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{state} · ready for {age}</source>
        <translation>{state} · 已就绪 {age}</translation>
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
        <translation>收藏</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>文件缺失</translation>
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
        <translation>免费演示展示一切如何工作，无需密钥。</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>已付费的任务绝不会发送两次，也绝不会丢失，即使在崩溃之后。</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>每个视频连同提示词都保存在您的计算机上，很容易找到。</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>ShortAPI 使用您自己的 API 密钥生成视频，并从您的账户扣费。Gallop 是独立软件，与 Alibaba 和 ShortAPI 无关。</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>在发送任何内容之前，按钮上会显示确切的价格。</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>写下您想看到的内容，查看确切的价格，然后观看 HappyHorse-1.0 生成的视频。</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>1 个任务等待您确认。</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>输入 API 密钥</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>我该怎么做？</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>{count} 个任务等待您确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>{count} 个任务失败。最近一个：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>{count} 个任务可能已收费。最早一个：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>片段时长可为 {min} 到 {max} 秒，而不是 {given}。未发送任何内容。请选择该范围内的时长。</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>名称不能为空。例如可使用 {example}。仍使用旧的命名格式；您的文件未更改。</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>支出限额必须是美元金额，例如 5 或 2.50，留空表示无限额。限额未更改。</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>一个视频时长为 {given} 秒，而请求的是 {wanted} 秒。重新下载的结果相同。它已在您的媒体库中，不会再收费。如需退款，请联系 ShortAPI 并提供任务 ID {job}。</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>“gallop generate” 命令仍在运行。它完成后，此窗口将继续。在此之前您可以观看片段但不能更改，也不会发送任何内容。</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>另一个 Gallop 窗口（或命令）正在同一任务列表中处理任务“{prompt}”，因此此窗口未处理它。任务没有发送两次。关闭其中一个，另一个就会继续。</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>另一个 Gallop 窗口（或命令，可能在另一个会话中）打开了“{path}”中的任务列表，或已停止响应。为避免任务发送两次，在它关闭之前此处不会发送任何内容。之后此窗口将继续。</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>另一个程序正在使用“{path}”中 Gallop 的文件。已付费的视频在 ShortAPI 等待，不会发送新任务或收费。请关闭该程序以继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>没有有效的 API 密钥，Gallop 无法查询此任务。任务已发送并按显示的价格收费；不会再收费。请输入有效密钥以继续。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>Gallop 找不到存放文件的文件夹：此用户没有主文件夹，或当前文件夹已不存在。未发送任何内容。请设置 HOME，或将 GALLOP_HOME 设为完整路径。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>Gallop 找不到或无法写入原定保存视频的“{folder}”。视频已改存为“{path}”，不会再收费。您可以将其移到任何位置。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>Gallop 无法读取“{path}”中任务列表的备份（{detail}）。任务列表未更改。请允许读取该位置，然后重试。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>Gallop 无法读取文件夹“{path}”（{detail}）。您的文件未更改。请选择其他文件夹，或允许读取该位置。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>Gallop 无法读取“{path}”中的设置（{detail}），因此支出限额已丢失。未产生费用；任务和视频未更改。在您于设置中确认限额之前，Gallop 不会发送任务。旧文件保留为“{kept}”。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>Gallop 无法读取“{path}”中的设置（{detail}）。它使用上次完好的副本，包括您的支出限额。未产生费用；任务和视频未更改。在您于设置中确认限额之前，Gallop 不会发送任务。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>Gallop 无法读取“{path}”（{detail}）。您的文件未更改。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>Gallop 无法写入“{path}”中的任务列表（{detail}），因此任务的最新状态未记录。任务会继续，不会再收费。Gallop 会自动重试。关闭前请释放空间或允许写入该位置。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>Gallop 无法写入“{path}”中的任务列表（{detail}）。未发送任何内容，也未产生费用：任务会先记录再发送。请释放空间或允许写入该位置，然后重试。</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>Gallop 无法写入“{path}”中的媒体库（{detail}），因此您的更改未保存，或未保存到所有片段。没有片段丢失。请关闭使用该文件的其他程序、释放空间或允许写入该位置，然后重试。</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>发送此任务时 Gallop 被关闭，因此它可能已收费。没有再次发送。请查看它是否在您的 ShortAPI 账户页面上，然后选择。</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>Gallop 无法检查更新（{detail}）。请稍后重试。</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>Gallop 无法读取版本列表（{detail}）。请打开下载页面，或稍后重试。</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Gallop 仍在完成上一次请求。完成后此窗口将继续，通常在 15 秒内。在此之前您可以观看片段但不能更改，也不会发送任何内容。</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>Gallop 无权写入“{path}”。已付费的视频在 ShortAPI 等待，不会发送新任务或收费。请允许写入该位置以继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>缺少：{names}。部分视频无法播放。</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>没有受信任的证书颁发机构，因此无法信任任何服务器。请安装 ca-certificates 软件包。</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>未设置代理。Gallop 直接连接。</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>无法与 {host} 建立安全连接（{detail}）。</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>未找到声音输出设备。视频将无声播放。</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>未检查：演示不离开本机。</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>“{path}”中仅剩 {size} GB 空间可存放视频。</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>请求通过代理 {proxy}，但它不可用（{detail}）。</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>请求通过代理 {proxy}。</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>ShortAPI 接受了不在您任务列表中的任务：{job_ids}。它们可能已收费；不会再次发送。请恢复包含它们的任务列表备份，或凭这些任务 ID 向 ShortAPI 索取视频。</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI 接受该密钥。</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI 对此任务的响应给出了您另一个任务的 ID：“{prompt}”。此任务可能已收费但未生成。没有再次发送。请查看它是否在您的 ShortAPI 账户页面上，然后选择。</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI 响应的是另一个任务的记录，未采用。不会再收费；Gallop 会继续查询。如果任务 ID 是您自己输入的，请核对；您可以更正。</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>ShortAPI 要求 Gallop 等到 {until}。已发送的任务在那里继续，不会再收费。要结束等待，请选择“立即检查”或重新启动 Gallop。</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>无法连接到 ShortAPI（{detail}）。未发送任何内容，也未产生费用。Gallop 会自动重试。</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>ShortAPI 没有就此任务作出响应（{detail}）。不会再收费；Gallop 会继续查询。</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI 尚不认识此任务 ID。不会再收费；Gallop 会继续查询。如果任务 ID 是您自己输入的，请核对；您可以更正。</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>ShortAPI 目前过于繁忙，无法接受此任务。未产生费用。Gallop 会自动重试。</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>ShortAPI 现在对 {resolution} 每秒收费 {new}（原为 {old}）。已完成的任务按显示的价格收费。预估现在使用新价格。</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI 拒绝了 API 密钥。未产生费用。请输入有效密钥以发送等待中的任务。</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>ShortAPI 拒绝了该密钥。</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI 拒绝了此任务：{reason} 未产生费用。请更改它反对的内容（常见的有真人、品牌、暴力或裸露），然后重试。您的提示词和设置已保留。</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI 拒绝了此密钥，因此未保存。未发送任何内容，也未产生费用。请从账户页面重新复制。</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>ShortAPI 报告对预估 {estimate} 的任务收费 {charged}。Gallop 已记录，并计入您的支出限额。请与您的 ShortAPI 账户页面核对。如果那里也不对，请将任务收据发送给 ShortAPI 支持。</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>ShortAPI 表示此视频已完成，但没有提供文件。已按显示的价格收费。Gallop 在窗口打开期间和每次启动时会继续查询。如果仍无结果，请向 ShortAPI 申请退款并提供任务 ID。</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>一个视频的部分画面或声音已损坏。重新下载的结果相同。它已在您的媒体库中，不会再收费。如需退款，请联系 ShortAPI 并提供任务 ID {job}。</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>无法读取“{path}”中的部分设置（{detail}），因此您的支出限额可能有误。未发送任何内容，也未产生费用。请在设置中确认限额，或更正该文件并从中删除 limits_doubt。您也可以允许这一次。</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>Gallop 出现问题（{detail}）。已发送的任务安全地记录在任务列表中。请重新启动 Gallop 并报告此问题。</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>声音在“{device}”上播放。</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>无法恢复备份“{path}”（{detail}）。当前任务列表未更改。请选择其他备份，或释放空间后重试。</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>回调地址必须是完整的 https:// 地址。未发送任何内容。请在设置中更正，或将其留空。</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>无法将片段保存到“{path}”（{detail}）。您自己的副本未更改。请选择其他文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>无法读取、保存或删除位于“{path}”的崩溃报告（{detail}）。任务和视频未更改。</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>演示无需密钥。</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>无法将诊断信息保存到“{path}”（{detail}）。请选择其他文件夹，然后重试。</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>“{path}”所在的磁盘已满。已付费的视频在 ShortAPI 等待，不会发送新任务或收费。请释放空间以继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>下载的文件无法播放（{detail}）。不会再收费；Gallop 会重新下载。</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>下载中断（{detail}）。不会再收费；Gallop 会自动继续。</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>此片段的文件已不在“{path}”。片段仍在您的媒体库中。请连接其磁盘，或选择“定位…”以查找文件。</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>找不到或无法创建文件夹“{path}”。已付费的视频在 ShortAPI 等待，不会发送新任务或收费。请连接磁盘以继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>您输入的任务 ID 属于您的另一个任务：“{prompt}”。为避免重复计费，未采用该 ID。未发送任何内容，也未产生费用。请在 ShortAPI 账户页面上查找尚未在 Gallop 中的任务。</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>任务在再次发送前状态已改变，因此没有再次发送，也未为此产生费用。队列显示其新状态。</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>无法移除或暂停任务，因为 Gallop 无法写入“{path}”中的任务列表（{detail}）。目前未为其产生费用，但轮到它或下次启动时会发送。请释放空间或允许写入该位置，然后再次移除。</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>任务列表尚未打开，因此不知道视频文件夹。</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>任务列表尚未打开。未更改或发送任何内容。请稍后重试。</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>无法向 ShortAPI 检查密钥（{detail}）。未产生费用。</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>密钥正在使用。要保存它，请解锁系统密钥环：系统正在询问其密码，窗口可能在此窗口后面。在此之前，密钥只保留到您关闭 Gallop。</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>指向已完成视频的链接已失效。不会再收费；Gallop 会索取新链接。</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>提示词包含不可见的控制字符（{count} 个，第一个在位置 {position}）。未发送任何内容。请移除它们，然后重试。</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>无法在“{path}”中保存提示词数据（{detail}）。片段及其提示词已在您的媒体库中。</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>提示词为空。未发送任何内容。请输入您想看到的画面。</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>提示词过长：{units}，上限 {limit} 个字符。ShortAPI 会不加提示地丢弃末尾（丢失字符：{lost}）。未发送任何内容。请缩短，或在该处截断。</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>无法将快照保存为“{path}”（{detail}）。片段未更改。</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>“{path}”中的支出限额 {name} 为“{value}”，不是美元金额。未发送任何内容，也未产生费用。请将其设为 5 或 2.50 这样的金额，或允许这一次。</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>无法读取受信任的证书（{detail}）。</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>视频已完成并已付费，但无法下载（{detail}）。没有任何损失：Gallop 在窗口打开期间和每次启动时会继续尝试。您也可以立即重新下载。</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>尚无 API 密钥，因此无法生成视频。</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>尚无 API 密钥。未发送任何内容，也未产生费用。请输入密钥以发送等待中的任务。</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>另有 1 个片段发生了同样的情况。</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>另有 {count} 个片段发生了同样的情况。</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>本机没有网络连接。</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>本机没有系统密钥环，因此密钥只保留到您关闭 Gallop。</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>本机没有系统密钥环。您的密钥只保留到您关闭 Gallop。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>本机时钟准确。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>本机时钟快 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>本机时钟慢 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>此副本没有更新地址。请到您下载它的地方查看。</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>这不像 API 密钥：它为空，或包含空格或异常字符。未使用它。请从账户页面重新复制。</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>此任务属于另一个服务 {service}；Gallop 现在使用 {here}。它不会从此处发送、跟踪或收费。请以该地址启动 Gallop 以继续。从未发送的任务也可以从此处发送，届时在此收费。</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>此任务没有得到 ShortAPI 的明确响应（{detail}），可能已收费。没有再次发送。请查看它是否在您的 ShortAPI 账户页面上，然后选择。</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>此任务等待过密钥或等待了很久，因此 Gallop 在发送前询问。未发送任何内容，也未产生费用。请发送或移除它。</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>此任务在等待发送时，其任务列表被系统备份复制、移动或恢复，因此它可能已从那里发送并收费。没有从此处发送。请查看它是否在您的 ShortAPI 账户页面上，然后选择。</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>创建所恢复的备份时此任务正在等待发送，因此它此后可能已发送并收费。没有再次发送。请查看它是否在您的 ShortAPI 账户页面上，然后选择。</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>此模型不提供宽高比“{given}”。未发送任何内容。请选择 {options} 之一。</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>此模型不提供分辨率“{given}”。未发送任何内容。请选择 {options} 之一。</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>此视频失败。ShortAPI 说明：{reason} 它没有报告完整的收费或退款：请查看账户页面。您的提示词和设置已保留。</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>此视频失败。ShortAPI 说明：{reason} 已收取 {charged}，退款 {refunded}。您的提示词和设置已保留。</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>这将花费 {total}，超过您每次生成 {cap} 的限额。未发送任何内容，也未产生费用。请在设置中更改限额，或允许这一次。</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>这将花费 {total}。加上本月已支出或进行中的 {committed}，超过您每月 {cap} 的限额。未发送任何内容，也未产生费用。请在设置中更改限额，或允许这一次。</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>这将花费 {total}。加上今天已支出或进行中的 {committed}，超过您每天 {cap} 的限额。未发送任何内容，也未产生费用。请在设置中更改限额，或允许这一次。</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>无法将今天的任务列表备份保存到“{path}”（{detail}）。任务列表和较早的备份未更改。请释放空间或允许写入该位置。Gallop 会在下次启动时重试。</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>受信任的证书颁发机构：{count} 个。</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>未知，因为 {host} 没有响应。</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>请解锁系统密钥环：系统正在询问其密码，窗口可能在此窗口后面。解锁后将发送等待中的任务。未产生费用。</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>视频可以读取和播放。</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>无法将视频保存到“{path}”（{detail}）。</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>无法将视频保存到“{path}”：{detail}。未发送任何内容。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>系统密钥环中保存的内容不像 API 密钥，因此未使用。请重新输入密钥。</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>系统密钥环中保存的内容不是 API 密钥。</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>一次可以生成 1 到 {max} 条，而不是 {given}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>您的 ShortAPI 账户余额不足。未产生费用。请充值，然后继续。</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>“{path}”中的任务列表已损坏（{detail}）。它未被更改，也未产生费用。您可以在 Gallop 窗口中恢复备份或使用空列表启动；损坏的文件会保留。</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>“{path}”中的任务列表由更新版本的 Gallop 保存（格式 {found}；此版本最高支持 {known}）。它未被更改，也未产生费用。请启动更新版本的 Gallop。</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>无法将设置保存到“{path}”（{detail}）。它们在您关闭 Gallop 之前有效；任务和视频未更改。请释放空间或允许写入该位置。</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>“{path}”中的设置由更新版本的 Gallop 保存（格式 {found}；此版本最高支持 {known}）。此版本使用其能理解的部分，且不更改该文件，因此更改只在您关闭 Gallop 之前有效。未产生费用。请确认支出限额，或启动更新版本的 Gallop。</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>无法将支出导出到“{path}”（{detail}）。任务列表未更改。请选择其他文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>由您的系统检查证书。</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>系统密钥环未保存密钥，因此它只保留到您关闭 Gallop。</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>系统密钥环已锁定或没有响应，因此 Gallop 无法在其中读取或保存密钥。您现在输入的密钥只保留到您关闭 Gallop。请解锁密钥环，然后重试或再次保存密钥。</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>系统密钥环已锁定或没有响应，因此密钥可能仍在其中。Gallop 在此窗口中不再使用它。请解锁密钥环，然后再次移除密钥。</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>系统密钥环已锁定，因此无法读取其中的密钥。</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>系统密钥环工作正常。</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>跳过 {count} 个（{names}）：不跟随指向其他文件夹的链接和失效的链接。</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>跳过 {count} 个（{names}）：只能添加 MP4、MOV、MKV 和 WebM 视频。</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>{all} 个文件中有 {failed} 个无法添加到媒体库：{names}。它们无法播放。您的文件未更改。</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} 有响应。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>无法连接到 {host}（{detail}）。</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>“{path}”中有 {size} GB 空间可存放视频。</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}。未产生费用；由于此命令不等待，任务已从任务列表中移除。{now}。</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}。任务已发送：{charge}。它保留在任务列表中，不会再收费。{now}。</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>“{given}”不能用作 API 地址，因为您的密钥会在没有保护的情况下传输。请使用以 https:// 开头的地址（http:// 仅限本机）。未发送任何内容。</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>“{given}”不能用于名称。您可以使用 {known}。仍使用旧的命名格式；您的文件未更改。</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>“{path}”不能作为视频文件夹：{detail}。您的视频未更改。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>无法将“{path}”移到回收站（{detail}）。它仍在其文件夹和您的媒体库中。</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>无法重命名或移动“{path}”（{detail}）。它未被更改。请关闭使用它的其他程序，或允许写入该位置，然后重试。</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>无法恢复“{path}”（{detail}）。请从系统回收站中恢复，然后为该片段选择“定位…”。</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>“{path}”没有提示词数据，因此不知道其提示词和设置。您仍可将其添加到媒体库。</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>设置中的“{path}”不能作为视频文件夹：{detail}。您的视频未更改。新视频会保存到标准文件夹，直到您在设置中选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>“{path}”不是此片段的文件：其内容不同。未更改任何内容。请选择正确的文件，或将此文件作为新片段添加到媒体库。</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>&amp;Repair</source>
        <translation>修复(&amp;R)</translation>
    </message>
    <message>
        <source>Repair Gallop {version}</source>
        <translation>修复 Gallop {version}</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>安装程序会恢复程序的所有文件。您的视频、媒体库、设置和密钥保持不变。</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>此版本已安装。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1 条</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>正在检查系统密钥环…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>正在完成上一次请求…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>来自 SHORTAPI_KEY 的密钥</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>来自系统密钥环的密钥</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>密钥保留到关闭 Gallop 为止</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>尚无 API 密钥</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>无需密钥</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>正在打开任务列表…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>任务列表未打开</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>正在等待命令完成…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>正在等待另一个 Gallop 窗口关闭…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count} 条</numerusform>
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

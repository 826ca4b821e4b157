<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desktop studio for {model}.</source>
        <translation>{model} 데스크톱 스튜디오.</translation>
    </message>
    <message>
        <source>About Gallop</source>
        <translation>Gallop 정보</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Download Gallop only from {url}. To check a download, compare its SHA-256 checksum with the one in SHA256SUMS on that page.</source>
        <translation>Gallop은 {url}에서만 다운로드하세요. 다운로드를 확인하려면 SHA-256 체크섬을 해당 페이지의 SHA256SUMS 값과 비교하세요.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License 버전 3 이상을 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Gallop {version}</source>
        <translation>Gallop {version}</translation>
    </message>
    <message>
        <source>Includes third-party software, each part under its own license.</source>
        <translation>타사 소프트웨어를 포함하며 각각의 라이선스가 적용됩니다.</translation>
    </message>
    <message>
        <source>Independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>독립 소프트웨어로 Alibaba 및 ShortAPI와 관련이 없습니다.</translation>
    </message>
    <message>
        <source>Prices as of {date}, from {source}.</source>
        <translation>{date} 기준 가격, 출처: {source}.</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>소스 코드</translation>
    </message>
    <message>
        <source>Third-party licenses</source>
        <translation>타사 라이선스</translation>
    </message>
    <message>
        <source>This copy doesn&apos;t say who published it. To check a download, compare its SHA-256 checksum with the one in the publisher&apos;s SHA256SUMS file.</source>
        <translation>이 복사본에는 배포자 정보가 없습니다. 다운로드를 확인하려면 SHA-256 체크섬을 배포자의 SHA256SUMS 파일 값과 비교하세요.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code, not from a download.</source>
        <translation>다운로드한 버전이 아니라 소스 코드에서 Gallop을 실행 중입니다.</translation>
    </message>
    <message>
        <source>You are running Gallop from its source code. Its license is in the LICENSE file. Third-party packages are listed in pyproject.toml; each was installed with its own license.</source>
        <translation>소스 코드에서 Gallop을 실행 중입니다. 라이선스는 LICENSE 파일에 있습니다. 타사 패키지는 pyproject.toml에 나와 있으며 각각의 라이선스와 함께 설치되었습니다.</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Change key…</source>
        <translation>키 변경…</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API 키 입력…</translation>
    </message>
    <message>
        <source>No API key yet.</source>
        <translation>API 키가 없습니다.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>{page} 열기</translation>
    </message>
    <message>
        <source>The demo needs no key. Leave the demo to change yours.</source>
        <translation>데모에는 키가 필요 없습니다. 키를 변경하려면 데모를 종료하세요.</translation>
    </message>
    <message>
        <source>Videos are charged to your ShortAPI account. See your charges, credit and keys on {page}.</source>
        <translation>동영상 요금은 ShortAPI 계정에 청구됩니다. 청구 내역, 잔액, 키는 {page}에서 확인하세요.</translation>
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
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Add to favorites</source>
        <translation>즐겨찾기에 추가</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Only on some clips: {tags}</source>
        <translation>일부 클립에만 있음: {tags}</translation>
    </message>
    <message>
        <source>Remove from favorites</source>
        <translation>즐겨찾기에서 제거</translation>
    </message>
    <message>
        <source>Some are favorites</source>
        <translation>일부가 즐겨찾기임</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>The notes differ. What you type here replaces all of them.</source>
        <translation>메모가 서로 다릅니다. 여기에 입력하면 모두 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>BackupsController</name>
    <message>
        <source>Gallop started with an empty job list.</source>
        <translation>Gallop이 빈 작업 목록으로 시작되었습니다.</translation>
    </message>
    <message>
        <source>Restore backup of {day}…</source>
        <translation>{day} 백업 복원…</translation>
    </message>
    <message>
        <source>Start with an empty list…</source>
        <translation>빈 목록으로 시작…</translation>
    </message>
    <message>
        <source>The backup of {day} was restored. Nothing was sent or charged.</source>
        <translation>{day} 백업을 복원했습니다. 전송되거나 청구된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The previous list is kept as “{path}”.</source>
        <translation>이전 목록은 “{path}”(으)로 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>1 job</source>
        <translation>작업 1개</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups of the job list</source>
        <translation>작업 목록 백업</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Gallop backs up its list of jobs, clips and charges once a day and keeps the last seven backups. Videos are not included.</source>
        <translation>Gallop은 작업, 클립, 요금 목록을 하루에 한 번 백업하고 최근 7개를 보관합니다. 동영상은 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>백업을 찾는 중…</translation>
    </message>
    <message>
        <source>No backups yet. Gallop makes the first one when it starts after your first job.</source>
        <translation>아직 백업이 없습니다. 첫 작업 이후 다음에 시작할 때 첫 백업을 만듭니다.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs</source>
        <translation>
            <numerusform>작업 {count}개</numerusform>
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
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear 1 ended job?</source>
        <translation>종료된 작업 1개를 지울까요?</translation>
    </message>
    <message numerus="yes">
        <source>Clear {count} ended jobs?</source>
        <translation>
            <numerusform>종료된 작업 {count}개를 지울까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Their prompts and settings are removed too. Spending still counts what they were charged, and Gallop keeps checking for refunds.</source>
        <translation>프롬프트와 설정도 함께 제거됩니다. 지출에는 요금이 계속 포함되며 Gallop은 환불을 계속 확인합니다.</translation>
    </message>
    <message>
        <source>You were charged {usd} and not refunded. To ask ShortAPI for a refund, first copy the receipt under “What happened?”.</source>
        <translation>{usd}이(가) 청구되었고 환불되지 않았습니다. ShortAPI에 환불을 요청하려면 먼저 “무슨 일이 있었나요?”에서 영수증을 복사하세요.</translation>
    </message>
</context>
<context>
    <name>ClipActionController</name>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>같은 이름의 컬렉션이 있습니다. 클립이 그 컬렉션에 추가됩니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Export without prompt data</source>
        <translation>프롬프트 정보 없이 내보내기</translation>
    </message>
    <message>
        <source>Locate clip</source>
        <translation>클립 찾기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 컬렉션</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>복사본 저장</translation>
    </message>
    <message>
        <source>Save copies to a folder</source>
        <translation>폴더에 복사본 저장</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>동영상</translation>
    </message>
</context>
<context>
    <name>ClipActions</name>
    <message>
        <source>1 star</source>
        <translation>별 1개</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>파일 복사</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>프롬프트 복사</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>영수증 복사</translation>
    </message>
    <message>
        <source>Export without prompt data…</source>
        <translation>프롬프트 정보 없이 내보내기…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Manage collections…</source>
        <translation>컬렉션 관리…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>새 컬렉션…</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>평점 없음</translation>
    </message>
    <message>
        <source>Not available for the selected clips.</source>
        <translation>선택한 클립에는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>실행 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Open in default player</source>
        <translation>기본 플레이어에서 열기</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>복사본 저장…</translation>
    </message>
    <message>
        <source>Save copies to…</source>
        <translation>복사본 저장 위치…</translation>
    </message>
    <message>
        <source>Select a clip in the library first.</source>
        <translation>먼저 라이브러리에서 클립을 선택하세요.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>삭제 취소</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>프롬프트와 설정 사용</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>별 {count}개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipFiles</name>
    <message>
        <source>1 of {all} clips is left out: it is in the trash or its file is missing. To include it, choose “Restore” or “Locate”.</source>
        <translation>클립 {all}개 중 1개가 제외됩니다. 휴지통에 있거나 파일이 없습니다. 포함하려면 “복원” 또는 “찾기”를 선택하세요.</translation>
    </message>
    <message>
        <source>None of these clips has a file to use: they are in the trash or their files are missing. Choose “Restore” or “Locate” first.</source>
        <translation>사용할 파일이 있는 클립이 없습니다. 휴지통에 있거나 파일이 없습니다. 먼저 “복원” 또는 “찾기”를 선택하세요.</translation>
    </message>
    <message>
        <source>This clip is in the trash. To use its file, choose “Restore” in the clip&apos;s menu.</source>
        <translation>이 클립은 휴지통에 있습니다. 파일을 사용하려면 클립 메뉴에서 “복원”을 선택하세요.</translation>
    </message>
    <message>
        <source>You can drag up to {at_most} clips at once, and {count} are selected. Select fewer clips and try again.</source>
        <translation>한 번에 최대 {at_most}개의 클립을 끌 수 있는데 {count}개가 선택되었습니다. 더 적게 선택하고 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {all} clips are left out: they are in the trash or their files are missing. To include them, choose “Restore” or “Locate”.</source>
        <translation>
            <numerusform>클립 {all}개 중 {count}개가 제외됩니다. 휴지통에 있거나 파일이 없습니다. 포함하려면 “복원” 또는 “찾기”를 선택하세요.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipWarning</name>
    <message>
        <source>1 of these clips is in the trash.</source>
        <translation>이 중 1개는 휴지통에 있습니다.</translation>
    </message>
    <message>
        <source>1 of these clips is missing its file.</source>
        <translation>이 중 1개는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message numerus="yes">
        <source>These {count} clips are in the trash.</source>
        <translation>
            <numerusform>이 클립 {count}개는 휴지통에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clip is in the trash.</source>
        <translation>이 클립은 휴지통에 있습니다.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are in the trash.</source>
        <translation>
            <numerusform>이 중 {count}개는 휴지통에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these clips are missing their files.</source>
        <translation>
            <numerusform>이 중 {count}개는 파일이 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>A clip can be in several collections. Removing a collection doesn&apos;t delete clips.</source>
        <translation>클립은 여러 컬렉션에 넣을 수 있습니다. 컬렉션을 제거해도 클립은 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>같은 이름의 컬렉션이 이미 있습니다.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the clips will be added to it.</source>
        <translation>같은 이름의 컬렉션이 있습니다. 클립이 그 컬렉션에 추가됩니다.</translation>
    </message>
    <message>
        <source>A collection with this name exists; the two will be merged.</source>
        <translation>같은 이름의 컬렉션이 있습니다. 두 컬렉션이 합쳐집니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 컬렉션</translation>
    </message>
    <message>
        <source>New from 1 selected clip…</source>
        <translation>선택한 클립 1개로 새로 만들기…</translation>
    </message>
    <message numerus="yes">
        <source>New from {count} selected clips…</source>
        <translation>
            <numerusform>선택한 클립 {count}개로 새로 만들기…</numerusform>
        </translation>
    </message>
    <message>
        <source>New name</source>
        <translation>새 이름</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>No collections yet. Use a collection to group clips, such as those of one project. Create one with “New…”, or select clips in the library first.</source>
        <translation>아직 컬렉션이 없습니다. 컬렉션으로 프로젝트별 클립 등을 묶을 수 있습니다. “새로 만들기…”로 만들거나 먼저 라이브러리에서 클립을 선택하세요.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>컬렉션 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Show clips</source>
        <translation>클립 보기</translation>
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
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 컬렉션</translation>
    </message>
    <message>
        <source>Press Enter to add.</source>
        <translation>Enter 키를 눌러 추가하세요.</translation>
    </message>
</context>
<context>
    <name>CollectionsPage</name>
    <message>
        <source>A collection with this name already exists.</source>
        <translation>같은 이름의 컬렉션이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Add 1 selected clip</source>
        <translation>선택한 클립 1개 추가</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} selected clips</source>
        <translation>
            <numerusform>선택한 클립 {count}개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds them to the collection that is marked in the list</source>
        <translation>목록에서 선택된 컬렉션에 추가합니다</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>관리…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 컬렉션</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>새 컬렉션…</translation>
    </message>
    <message>
        <source>No collections yet. A collection keeps the clips of one project together; a clip can be in several.</source>
        <translation>아직 컬렉션이 없습니다. 컬렉션은 한 프로젝트의 클립을 모아 두며, 한 클립이 여러 컬렉션에 있을 수 있습니다.</translation>
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
        <translation>명령</translation>
    </message>
    <message>
        <source>No matching commands.</source>
        <translation>일치하는 명령이 없습니다.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>명령 검색</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 할까요?</translation>
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
        <translation>1~{max}</translation>
    </message>
    <message>
        <source>1 to {max}; each take is a separate job</source>
        <translation>1~{max}, 테이크마다 별도의 작업입니다</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>화면비</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Demo - free</source>
        <translation>데모 - 무료</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>데모 종료</translation>
    </message>
    <message>
        <source>Prompt and settings</source>
        <translation>프롬프트와 설정</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>테이크</translation>
    </message>
    <message>
        <source>Takes: {explanation}</source>
        <translation>테이크: {explanation}</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>복사됨 ✓</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>이전 달</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>End date</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>The start date is after the end date, so nothing matches.</source>
        <translation>시작일이 종료일보다 늦어 일치하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>1 of these files has no prompt data.</source>
        <translation>이 파일 중 1개에 프롬프트 정보가 없습니다.</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>클립 프롬프트</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>프롬프트 복사</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>파일 경로</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>This file has no prompt data.</source>
        <translation>이 파일에는 프롬프트 정보가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files have no prompt data.</source>
        <translation>
            <numerusform>이 파일 중 {count}개에 프롬프트 정보가 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Select a clip to see its details.</source>
        <translation>클립을 선택하면 세부 정보가 표시됩니다.</translation>
    </message>
    <message>
        <source>{count} clips are selected. Details are shown for up to {at_most}.</source>
        <translation>클립 {count}개가 선택되었습니다. 세부 정보는 최대 {at_most}개까지 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>A zip with versions, settings, recent logs, a self-check and the number of jobs in each state, to help find a problem. Saved where you choose, never sent. Your API key is never included.</source>
        <translation>문제를 찾는 데 도움이 되는 zip 파일로, 버전, 설정, 최근 로그, 자체 검사, 상태별 작업 수가 들어 있습니다. 선택한 위치에 저장되며 전송되지 않습니다. API 키는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Collecting logs and versions…</source>
        <translation>로그와 버전 수집 중…</translation>
    </message>
    <message>
        <source>Include prompts and job IDs</source>
        <translation>프롬프트와 작업 ID 포함</translation>
    </message>
    <message>
        <source>Running a self-check…</source>
        <translation>자체 검사 중…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>진단 정보 저장</translation>
    </message>
    <message>
        <source>Saved as “{path}”. Attach it when you report a problem.</source>
        <translation>“{path}”(으)로 저장했습니다. 문제를 보고할 때 첨부하세요.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>파일 쓰는 중…</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 파일 (*.zip)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose the videos folder</source>
        <translation>동영상 폴더 선택</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source> s</source>
        <translation> 초</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Duration slider</source>
        <translation>길이 슬라이더</translation>
    </message>
    <message>
        <source>{min} to {max} seconds</source>
        <translation>{min}~{max}초</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Click in a text field first.</source>
        <translation>먼저 텍스트 필드를 클릭하세요.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Not available in the library right now.</source>
        <translation>지금은 라이브러리에서 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>여기서 실행 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>먼저 텍스트를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>ExamplePrompts</name>
    <message>
        <source>A barista pours a heart into a cappuccino, warm window light</source>
        <translation>바리스타가 카푸치노에 하트를 그린다, 따뜻한 창가 빛</translation>
    </message>
    <message>
        <source>A rowboat crosses a mountain lake at dawn, low tracking shot</source>
        <translation>새벽 산속 호수를 건너는 나룻배, 낮은 트래킹 숏</translation>
    </message>
    <message>
        <source>Rain on a neon street, a man with an umbrella turns to camera</source>
        <translation>네온 거리에 내리는 비, 우산 쓴 남자가 카메라를 돌아본다</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>예시로 시작</translation>
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
        <translation>필터 {count}</translation>
    </message>
    <message>
        <source>Filters, 1 active</source>
        <translation>필터, 1개 사용 중</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} active</source>
        <translation>
            <numerusform>필터, {count}개 사용 중</numerusform>
        </translation>
    </message>
    <message>
        <source>No filters</source>
        <translation>필터 없음</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>사용 중인 필터</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>모든 필터 지우기</translation>
    </message>
    <message>
        <source>Remove filter {filter}</source>
        <translation>필터 {filter} 제거</translation>
    </message>
    <message>
        <source>Show all filters</source>
        <translation>모든 필터 보기</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Clear all</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>All of these tags</source>
        <translation>이 태그 모두</translation>
    </message>
    <message>
        <source>Any rating.</source>
        <translation>모든 평점.</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>화면비</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>길이(초)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Maximum duration in seconds</source>
        <translation>최대 길이(초)</translation>
    </message>
    <message>
        <source>Maximum price in dollars</source>
        <translation>최고 가격(달러)</translation>
    </message>
    <message>
        <source>Minimum duration in seconds</source>
        <translation>최소 길이(초)</translation>
    </message>
    <message>
        <source>Minimum price in dollars</source>
        <translation>최저 가격(달러)</translation>
    </message>
    <message>
        <source>Minimum rating</source>
        <translation>최저 평점</translation>
    </message>
    <message>
        <source>Missing files only</source>
        <translation>파일이 없는 것만</translation>
    </message>
    <message>
        <source>Price in $</source>
        <translation>가격($)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>“{given}” is not a dollar amount. Enter a number such as 1.145.</source>
        <translation>“{given}”은(는) 달러 금액이 아닙니다. 1.145와 같은 숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>“{given}” is not a duration. Enter seconds, such as 5 or 7.5.</source>
        <translation>“{given}”은(는) 길이가 아닙니다. 5 또는 7.5와 같이 초를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>ForgetKeyDialog</name>
    <message>
        <source>Gallop removes the key from your system keyring.</source>
        <translation>Gallop이 시스템 키링에서 키를 제거합니다.</translation>
    </message>
    <message>
        <source>Jobs in progress, including paid ones, wait until you enter a key. Nothing is lost.</source>
        <translation>결제된 작업을 포함해 진행 중인 작업은 키를 입력할 때까지 대기합니다. 아무것도 손실되지 않습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>키 제거</translation>
    </message>
    <message>
        <source>Remove the key?</source>
        <translation>키를 제거할까요?</translation>
    </message>
    <message>
        <source>The key itself stays valid; revoke it on your account page.</source>
        <translation>키 자체는 계속 유효합니다. 계정 페이지에서 폐기하세요.</translation>
    </message>
</context>
<context>
    <name>FormulaLabel</name>
    <message>
        <source>would cost</source>
        <translation>예상 요금</translation>
    </message>
    <message>
        <source>{factors}, would cost {total}</source>
        <translation>{factors}, 예상 요금 {total}</translation>
    </message>
</context>
<context>
    <name>FoundClipDialog</name>
    <message>
        <source>Add to library</source>
        <translation>라이브러리에 추가</translation>
    </message>
    <message>
        <source>Already in your library.</source>
        <translation>이미 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Clip prompt</source>
        <translation>클립 프롬프트</translation>
    </message>
    <message>
        <source>Open clip</source>
        <translation>클립 열기</translation>
    </message>
    <message>
        <source>Show in library</source>
        <translation>라이브러리에서 보기</translation>
    </message>
    <message>
        <source>The file has no prompt data, so its prompt and settings are unknown. You can still add it; the file is copied to your videos folder.</source>
        <translation>파일에 프롬프트 정보가 없어 프롬프트와 설정을 알 수 없습니다. 그래도 추가할 수 있으며 파일은 동영상 폴더에 복사됩니다.</translation>
    </message>
    <message>
        <source>The file includes its prompt data. Adding it copies the file to your videos folder.</source>
        <translation>파일에 프롬프트 정보가 있습니다. 추가하면 동영상 폴더에 복사됩니다.</translation>
    </message>
    <message>
        <source>This clip&apos;s file was missing. Adding this one copies it to your videos folder and restores the clip.</source>
        <translation>이 클립의 파일이 없었습니다. 이 파일을 추가하면 동영상 폴더에 복사되고 클립이 복원됩니다.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>프롬프트와 설정 사용</translation>
    </message>
    <message>
        <source>You deleted this clip. Adding it restores it.</source>
        <translation>삭제한 클립입니다. 추가하면 복원됩니다.</translation>
    </message>
    <message>
        <source>{resolution}, {ratio}, {seconds} s</source>
        <translation>{resolution}, {ratio}, {seconds}초</translation>
    </message>
    <message>
        <source>{settings}, cost {price}</source>
        <translation>{settings}, 요금 {price}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {length}</source>
        <translation>{width} × {height} 픽셀, {length}</translation>
    </message>
</context>
<context>
    <name>GenerateButton</name>
    <message>
        <source>Generate</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Generate  {price}</source>
        <translation>생성  {price}</translation>
    </message>
    <message>
        <source>Generate - demo, free</source>
        <translation>생성 - 데모, 무료</translation>
    </message>
    <message>
        <source>costs {price}</source>
        <translation>요금 {price}</translation>
    </message>
    <message>
        <source>free in the demo</source>
        <translation>데모에서는 무료</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>1 problem found.</source>
        <translation>문제가 1개 있습니다.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 검사</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>검사 중…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>모두 정상입니다.</translation>
    </message>
    <message>
        <source>Gallop works, with 1 limitation.</source>
        <translation>Gallop이 작동하지만 제한이 1개 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Gallop works, with {count} limitations.</source>
        <translation>
            <numerusform>Gallop이 작동하지만 제한이 {count}개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was checked.</source>
        <translation>일부는 검사하지 못했습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems found.</source>
        <translation>
            <numerusform>문제가 {count}개 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>Checking for updates…</source>
        <translation>업데이트 확인 중…</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>보고서 삭제</translation>
    </message>
    <message>
        <source>Gallop closed unexpectedly ({when}). Jobs in progress continue, and none is sent twice. A crash report is on this computer and was not sent; it contains no prompts and no key.</source>
        <translation>Gallop이 예기치 않게 종료되었습니다({when}). 진행 중인 작업은 계속되며 두 번 전송되는 작업은 없습니다. 충돌 보고서는 이 컴퓨터에 있으며 전송되지 않았습니다. 프롬프트나 키는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Gallop was updated. Restart it to use the new version; jobs in progress continue.</source>
        <translation>Gallop이 업데이트되었습니다. 다시 시작하면 새 버전을 사용할 수 있으며 진행 중인 작업은 계속됩니다.</translation>
    </message>
    <message>
        <source>Gallop {version} is available; you have {own}. Nothing was downloaded or installed. The details say what is new.</source>
        <translation>Gallop {version}을(를) 사용할 수 있습니다(현재 {own}). 다운로드되거나 설치된 것은 없습니다. 새로운 내용은 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>다운로드 페이지 열기</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>The report was saved as “{path}”.</source>
        <translation>보고서를 “{path}”(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>View report</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>You have the newest version, Gallop {own}.</source>
        <translation>최신 버전 Gallop {own}입니다.</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>1 clip was added to your library.</source>
        <translation>클립 1개를 라이브러리에 추가했습니다.</translation>
    </message>
    <message>
        <source>1 clip was already there.</source>
        <translation>클립 1개는 이미 있었습니다.</translation>
    </message>
    <message>
        <source>Import a folder of clips</source>
        <translation>폴더의 클립 가져오기</translation>
    </message>
    <message>
        <source>No clips were added.</source>
        <translation>추가된 클립이 없습니다.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>가져오기를 중지했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were added to your library.</source>
        <translation>
            <numerusform>클립 {count}개를 라이브러리에 추가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} clips were already there.</source>
        <translation>
            <numerusform>클립 {count}개는 이미 있었습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Adding a clip…</source>
        <translation>클립 추가 중…</translation>
    </message>
    <message>
        <source>Adding clips: {done} of {total} files</source>
        <translation>클립 추가 중: 파일 {total}개 중 {done}개</translation>
    </message>
    <message>
        <source>Clips added so far stay.</source>
        <translation>지금까지 추가된 클립은 유지됩니다.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>클립을 찾는 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>가져오기 중지</translation>
    </message>
</context>
<context>
    <name>JobAnswers</name>
    <message>
        <source>Answers copied</source>
        <translation>응답 복사됨</translation>
    </message>
    <message>
        <source>Answers copied ✓</source>
        <translation>응답 복사됨 ✓</translation>
    </message>
    <message>
        <source>Copy answers</source>
        <translation>응답 복사</translation>
    </message>
    <message>
        <source>No answers are kept for this job.</source>
        <translation>이 작업에 보관된 응답이 없습니다.</translation>
    </message>
    <message>
        <source>ShortAPI&apos;s answers</source>
        <translation>ShortAPI의 응답</translation>
    </message>
    <message>
        <source>Show ShortAPI&apos;s answers</source>
        <translation>ShortAPI의 응답 보기</translation>
    </message>
    <message>
        <source>{time} UTC, answer to a status check</source>
        <translation>{time} UTC, 상태 확인에 대한 응답</translation>
    </message>
    <message>
        <source>{time} UTC, answer to the request</source>
        <translation>{time} UTC, 요청에 대한 응답</translation>
    </message>
    <message>
        <source>… shortened here; “Copy answers” copies everything</source>
        <translation>… 여기서는 줄였습니다. “응답 복사”는 전체를 복사합니다</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>$0.00, as this is the demo</source>
        <translation>데모이므로 $0.00</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>영수증 복사</translation>
    </message>
    <message>
        <source>DEMO: no money is spent. Amounts are those of the simulator.</source>
        <translation>데모: 돈이 들지 않습니다. 금액은 가상입니다.</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>If you remove this job, Gallop can no longer track it. If the request did arrive, you were charged {usd}, which Gallop&apos;s totals don&apos;t include, and the video is only on your account page.</source>
        <translation>이 작업을 제거하면 Gallop이 더 이상 추적할 수 없습니다. 요청이 도착했다면 {usd}이(가) 청구되었고, Gallop의 합계에는 포함되지 않으며, 동영상은 계정 페이지에만 있습니다.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>작업 ID</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Open your ShortAPI account page. If it lists this prompt, copy the job ID from there. Gallop then tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>ShortAPI 계정 페이지를 여세요. 이 프롬프트가 있으면 거기서 작업 ID를 복사하세요. Gallop이 그 작업을 추적하고 동영상을 다운로드합니다. 다시 전송되거나 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>Open {site}</source>
        <translation>{site} 열기</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>영수증 복사됨</translation>
    </message>
    <message>
        <source>Receipt copied ✓</source>
        <translation>영수증 복사됨 ✓</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove this job?</source>
        <translation>이 작업을 제거할까요?</translation>
    </message>
    <message>
        <source>Send again for {price}</source>
        <translation>{price}에 다시 보내기</translation>
    </message>
    <message>
        <source>Send this job again?</source>
        <translation>이 작업을 다시 보낼까요?</translation>
    </message>
    <message>
        <source>ShortAPI may still generate and charge this job ({usd}). If you remove it, Gallop can no longer download its video.</source>
        <translation>ShortAPI가 이 작업을 생성하고 청구할 수 있습니다({usd}). 제거하면 Gallop이 동영상을 다운로드할 수 없습니다.</translation>
    </message>
    <message>
        <source>The first request may have arrived. If it did, sending again costs another {price} and you get both videos. Check your account page first: if the job is there, track it by its ID instead.</source>
        <translation>첫 요청이 도착했을 수 있습니다. 그렇다면 다시 보낼 때 {price}이(가) 더 들고 동영상이 두 개 생깁니다. 먼저 계정 페이지를 확인하고 작업이 있으면 ID로 추적하세요.</translation>
    </message>
    <message>
        <source>Track this job</source>
        <translation>이 작업 추적</translation>
    </message>
    <message>
        <source>Track this job by its ID</source>
        <translation>ID로 이 작업 추적</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>무슨 일이 있었나요?</translation>
    </message>
    <message>
        <source>You paid {usd} for this job&apos;s video, but it is not saved on this computer. If you remove the job, Gallop stops trying to download it, and nothing is refunded. To ask ShortAPI for a refund, copy the receipt first.</source>
        <translation>이 작업의 동영상에 {usd}을(를) 지불했지만 이 컴퓨터에 저장되지 않았습니다. 작업을 제거하면 Gallop이 다운로드를 중지하고 환불되지 않습니다. ShortAPI에 환불을 요청하려면 먼저 영수증을 복사하세요.</translation>
    </message>
    <message>
        <source>You were charged {usd}. If you remove this job, Gallop can no longer download its video, and nothing is refunded.</source>
        <translation>{usd}이(가) 청구되었습니다. 이 작업을 제거하면 Gallop이 동영상을 다운로드할 수 없고 환불되지 않습니다.</translation>
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
        <translation>키 확인 중…</translation>
    </message>
    <message>
        <source>Checking your keyring…</source>
        <translation>키링 확인 중…</translation>
    </message>
    <message>
        <source>The key is saved. {but}</source>
        <translation>키를 저장했습니다. {but}</translation>
    </message>
    <message>
        <source>The key was removed. Jobs wait until you enter a key.</source>
        <translation>키를 제거했습니다. 키를 입력할 때까지 작업이 대기합니다.</translation>
    </message>
    <message>
        <source>The key works. Nothing was charged.</source>
        <translation>키가 작동합니다. 청구된 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>1 job is waiting: {usd} is charged when it is sent.</source>
        <translation>작업 1개 대기 중: 전송 시 {usd}이(가) 청구됩니다.</translation>
    </message>
    <message>
        <source>1 job is waiting: {usd} is charged when you save.</source>
        <translation>작업 1개 대기 중: 저장 시 {usd}이(가) 청구됩니다.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>A key ending in …{ending}</source>
        <translation>…{ending}(으)로 끝나는 키</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Asks ShortAPI whether it accepts the key. Costs nothing.</source>
        <translation>ShortAPI가 키를 받아들이는지 확인합니다. 무료입니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>키 확인</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Gallop generates videos with your own ShortAPI account. The key is sent only to ShortAPI.</source>
        <translation>Gallop은 사용자의 ShortAPI 계정으로 동영상을 생성합니다. 키는 ShortAPI에만 전송됩니다.</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>키 받기</translation>
    </message>
    <message>
        <source>Paste another key to replace it</source>
        <translation>다른 키를 붙여넣어 교체</translation>
    </message>
    <message>
        <source>Remove key…</source>
        <translation>키 제거…</translation>
    </message>
    <message>
        <source>Save and send for {usd}</source>
        <translation>저장하고 {usd}에 보내기</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>키 저장</translation>
    </message>
    <message>
        <source>Save this key anyway</source>
        <translation>그래도 이 키 저장</translation>
    </message>
    <message>
        <source>Send it when I save the key ({usd})</source>
        <translation>키를 저장할 때 보내기({usd})</translation>
    </message>
    <message numerus="yes">
        <source>Send them when I save the key ({usd})</source>
        <translation>
            <numerusform>키를 저장할 때 보내기({usd})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>키 표시</translation>
    </message>
    <message>
        <source>Stored in your system keyring, not in a file.</source>
        <translation>파일이 아니라 시스템 키링에 저장됩니다.</translation>
    </message>
    <message>
        <source>Your ShortAPI key</source>
        <translation>ShortAPI 키</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when they are sent.</source>
        <translation>
            <numerusform>작업 {count}개 대기 중: 전송 시 {usd}이(가) 청구됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting: {usd} is charged when you save.</source>
        <translation>
            <numerusform>작업 {count}개 대기 중: 저장 시 {usd}이(가) 청구됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} from SHORTAPI_KEY is in use. A key saved here is used until Gallop is started with SHORTAPI_KEY again.</source>
        <translation>SHORTAPI_KEY의 {key}을(를) 사용 중입니다. 여기에 저장한 키는 다시 SHORTAPI_KEY로 Gallop을 시작할 때까지 사용됩니다.</translation>
    </message>
    <message>
        <source>{key} is in use until you close Gallop.</source>
        <translation>Gallop을 닫을 때까지 {key}을(를) 사용합니다.</translation>
    </message>
    <message>
        <source>{key} is saved in your system keyring.</source>
        <translation>{key}이(가) 시스템 키링에 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>{stored} ShortAPI refused it.</source>
        <translation>{stored} ShortAPI가 거부했습니다.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>여기에 키를 붙여넣으세요</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>사용자 지정</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>No matching shortcuts.</source>
        <translation>일치하는 단축키가 없습니다.</translation>
    </message>
    <message>
        <source>Player key preset</source>
        <translation>플레이어 키 배열</translation>
    </message>
    <message>
        <source>Player keys</source>
        <translation>플레이어 키</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>다시 지정</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>재설정</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>동작 또는 키로 검색</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>단축키 검색</translation>
    </message>
    <message>
        <source>Select a player action to change its key.</source>
        <translation>키를 변경할 플레이어 동작을 선택하세요.</translation>
    </message>
    <message>
        <source>Video editor</source>
        <translation>동영상 편집기</translation>
    </message>
    <message>
        <source>{key} can&apos;t be used.</source>
        <translation>{key} 키는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}” and can&apos;t be changed.</source>
        <translation>{key} 키는 “{action}”에 사용되며 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>{key} is used for “{action}”.</source>
        <translation>{key} 키는 “{action}”에 사용됩니다.</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>1 clip</source>
        <translation>클립 1개</translation>
    </message>
    <message>
        <source>1 older clip can&apos;t be found by its text yet: the search is being updated.</source>
        <translation>이전 클립 1개는 아직 텍스트로 찾을 수 없습니다. 검색을 업데이트하는 중입니다.</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>모든 컬렉션</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Full-size library</source>
        <translation>라이브러리 전체 화면</translation>
    </message>
    <message>
        <source>Library bar</source>
        <translation>라이브러리 표시줄</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>프롬프트 검색</translation>
    </message>
    <message>
        <source>Searches prompts, names, tags and notes</source>
        <translation>프롬프트, 이름, 태그, 메모 검색</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>썸네일 크기</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>클립 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older clips can&apos;t be found by their text yet: the search is being updated.</source>
        <translation>
            <numerusform>이전 클립 {count}개는 아직 텍스트로 찾을 수 없습니다. 검색을 업데이트하는 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of 1 clip</source>
        <translation>클립 1개 중 {shown}개</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} clips</source>
        <translation>
            <numerusform>클립 {count}개 중 {shown}개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>1 clip restored.</source>
        <translation>클립 1개를 복원했습니다.</translation>
    </message>
    <message>
        <source>1 copy saved to “{folder}”.</source>
        <translation>복사본 1개를 “{folder}”에 저장했습니다.</translation>
    </message>
    <message>
        <source>Added 1 clip to “{name}”.</source>
        <translation>클립 1개를 “{name}”에 추가했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Added {count} clips to “{name}”.</source>
        <translation>
            <numerusform>클립 {count}개를 “{name}”에 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 clip to the trash.</source>
        <translation>클립 1개를 휴지통으로 옮겼습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {count} clips to the trash.</source>
        <translation>
            <numerusform>클립 {count}개를 휴지통으로 옮겼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Removed 1 clip from “{name}”.</source>
        <translation>클립 1개를 “{name}”에서 뺐습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Removed {count} clips from “{name}”.</source>
        <translation>
            <numerusform>클립 {count}개를 “{name}”에서 뺐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show collection</source>
        <translation>컬렉션 보기</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>휴지통 보기</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>복사본을 저장했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips restored.</source>
        <translation>
            <numerusform>클립 {count}개를 복원했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies saved to “{folder}”.</source>
        <translation>
            <numerusform>복사본 {count}개를 “{folder}”에 저장했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Import a folder…</source>
        <translation>폴더 가져오기…</translation>
    </message>
    <message>
        <source>No clips in this collection yet. Select clips, right-click them, and choose Collections.</source>
        <translation>이 컬렉션에는 아직 클립이 없습니다. 클립을 선택하고 마우스 오른쪽 버튼으로 클릭한 다음 컬렉션을 선택하세요.</translation>
    </message>
    <message>
        <source>No clips match these filters.</source>
        <translation>필터와 일치하는 클립이 없습니다.</translation>
    </message>
    <message>
        <source>No clips match “{search}”.</source>
        <translation>“{search}”와(과) 일치하는 클립이 없습니다.</translation>
    </message>
    <message>
        <source>No favorites yet. Select a clip and press {key} to keep it here.</source>
        <translation>아직 즐겨찾기가 없습니다. 클립을 선택하고 {key} 키를 누르면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Show all clips</source>
        <translation>모든 클립 보기</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>휴지통이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Your finished clips appear here.</source>
        <translation>완성된 클립이 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>LibraryTabs</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Library tabs</source>
        <translation>라이브러리 탭</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gallop - Demo</source>
        <translation>Gallop - 데모</translation>
    </message>
    <message>
        <source>Leave the &amp;demo</source>
        <translation>데모 종료(&amp;D)</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>데모에는 키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>데모 사용해 보기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Generating</source>
        <translation>생성 중</translation>
    </message>
</context>
<context>
    <name>MediaBackend</name>
    <message>
        <source>This file can&apos;t be played: it is damaged or not a video ({detail}). Try another player.</source>
        <translation>이 파일을 재생할 수 없습니다. 손상되었거나 동영상이 아닙니다({detail}). 다른 플레이어를 사용해 보세요.</translation>
    </message>
    <message>
        <source>This file&apos;s format can&apos;t be shown here. The file is safe in its folder.</source>
        <translation>이 파일 형식은 여기서 표시할 수 없습니다. 파일은 폴더에 안전하게 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” couldn&apos;t be played ({detail}). Open it in another player.</source>
        <translation>“{name}”을(를) 재생하지 못했습니다({detail}). 다른 플레이어에서 여세요.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder or can&apos;t be read. Move it back, or choose “Locate…”.</source>
        <translation>“{name}”이(가) 폴더에 없거나 읽을 수 없습니다. 다시 옮겨 놓거나 “찾기…”를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Gallop</source>
        <translation>Gallop 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>백업(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>클립(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Collections…</source>
        <translation>컬렉션(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>명령(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>생성(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Get an API key</source>
        <translation>API 키 받기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>폴더 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Play or pause while typing</source>
        <translation>입력 중 재생/일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>라이브러리 검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>감시 폴더(&amp;W)…</translation>
    </message>
    <message>
        <source>API &amp;key…</source>
        <translation>API 키(&amp;K)…</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>모든 클립</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>업데이트 확인(&amp;U)</translation>
    </message>
    <message>
        <source>Clip &amp;details</source>
        <translation>클립 세부 정보(&amp;D)</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Full-size &amp;library</source>
        <translation>라이브러리 전체 화면(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the &amp;notices</source>
        <translation>알림으로 이동(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the &amp;prompt</source>
        <translation>프롬프트로 이동(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>대기열로 이동(&amp;Q)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>다음 창(&amp;X)</translation>
    </message>
    <message>
        <source>Open &amp;videos folder</source>
        <translation>동영상 폴더 열기(&amp;V)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>이전 창(&amp;V)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>진단 정보 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>Sp&amp;ending…</source>
        <translation>지출(&amp;E)…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>데모 사용해 보기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MonthLabel</name>
    <message>
        <source>Jobs in progress may add {usd}.</source>
        <translation>진행 중인 작업으로 {usd}이(가) 더 들 수 있습니다.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>지출 열기</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
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
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Used of this month&apos;s limit</source>
        <translation>이번 달 한도 사용액</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {left} left</source>
        <translation>{spent} / {cap}, {left} 남음</translation>
    </message>
    <message>
        <source>{spent} of {cap}, {over} over</source>
        <translation>{spent} / {cap}, {over} 초과</translation>
    </message>
    <message>
        <source>{spent}, no limit</source>
        <translation>{spent}, 한도 없음</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>NamePatternEdit</name>
    <message>
        <source>Aspect ratio</source>
        <translation>화면비</translation>
    </message>
    <message>
        <source>Clip name</source>
        <translation>클립 이름</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>컬렉션</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>For example: {name}</source>
        <translation>예: {name}</translation>
    </message>
    <message>
        <source>Insert a placeholder</source>
        <translation>자리 표시자 삽입</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>삽입…</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>작업 ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
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
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>알림 세부 정보</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>알림 닫기</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Next notice</source>
        <translation>다음 알림</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Previous notice</source>
        <translation>이전 알림</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
</context>
<context>
    <name>NoticeController</name>
    <message>
        <source>1 job was added to the queue.</source>
        <translation>작업 1개를 대기열에 추가했습니다.</translation>
    </message>
    <message>
        <source>Allow this once</source>
        <translation>이번만 허용</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 검사</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API 키 입력</translation>
    </message>
    <message>
        <source>New videos go to “{folder}”. Existing clips stay where they are.</source>
        <translation>새 동영상은 “{folder}”에 저장됩니다. 기존 클립은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>This sends 1 job for {usd}.</source>
        <translation>작업 1개를 {usd}에 보냅니다.</translation>
    </message>
    <message numerus="yes">
        <source>This sends {count} jobs for {usd}.</source>
        <translation>
            <numerusform>작업 {count}개를 {usd}에 보냅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your video is ready: {prompt}</source>
        <translation>동영상이 준비되었습니다: {prompt}</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs were added to the queue.</source>
        <translation>
            <numerusform>작업 {count}개를 대기열에 추가했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Gallop&apos;s video player is missing on this computer. Your clips are safe in their folder. Open them in another player, or reinstall Gallop.</source>
        <translation>이 컴퓨터에 Gallop의 동영상 플레이어가 없습니다. 클립은 폴더에 안전하게 있습니다. 다른 플레이어에서 열거나 Gallop을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>HDR video: colors look paler here than in an HDR player.</source>
        <translation>HDR 동영상: HDR 플레이어보다 색이 옅게 보입니다.</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>플레이어</translation>
    </message>
</context>
<context>
    <name>PlayerActions</name>
    <message>
        <source>After J or K: play, then speed up</source>
        <translation>J 또는 K 다음: 재생, 그다음 빠르게</translation>
    </message>
    <message>
        <source>Clip details</source>
        <translation>클립 세부 정보</translation>
    </message>
    <message>
        <source>Double speed</source>
        <translation>두 배 속도</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>첫 프레임</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>절반 속도</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>마지막 프레임</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Next clip</source>
        <translation>다음 클립</translation>
    </message>
    <message>
        <source>No clip is open.</source>
        <translation>열린 클립이 없습니다.</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>보통 속도</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>한 프레임 뒤로</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>한 프레임 앞으로</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>1초 뒤로</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>1초 앞으로</translation>
    </message>
    <message>
        <source>Pause or play (between J and L)</source>
        <translation>일시 정지 또는 재생(J와 L 사이)</translation>
    </message>
    <message>
        <source>Play backward</source>
        <translation>거꾸로 재생</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <translation>이전 클립</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A 설정</translation>
    </message>
    <message>
        <source>Set A, then B, then clear both</source>
        <translation>A 설정, B 설정, 둘 다 해제</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>B 설정</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>스냅샷</translation>
    </message>
    <message>
        <source>Snapshot without prompt data</source>
        <translation>프롬프트 정보 없는 스냅샷</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>10프레임 뒤로</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>10프레임 앞으로</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>소리 작게</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>소리 크게</translation>
    </message>
    <message>
        <source>{percent}% of the clip</source>
        <translation>클립의 {percent}%</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text}({keys})</translation>
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
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>전체 화면 종료</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Save this frame as an image</source>
        <translation>이 프레임을 이미지로 저장</translation>
    </message>
    <message>
        <source>Set A</source>
        <translation>A 설정</translation>
    </message>
    <message>
        <source>Set B</source>
        <translation>B 설정</translation>
    </message>
    <message>
        <source>Set loop end (B)</source>
        <translation>반복 끝(B) 설정</translation>
    </message>
    <message>
        <source>Set loop start (A)</source>
        <translation>반복 시작(A) 설정</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>스냅샷</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>한 프레임 뒤로</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>한 프레임 앞으로</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>음소거 해제</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>frame {number} of {count}</source>
        <translation>프레임 {number}/{count}</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Open in default player</source>
        <translation>기본 플레이어에서 열기</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>동영상</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Describe the scene, who is in it and how it moves.

Audio: what you hear
Constraints: what to avoid</source>
        <translation>장면, 등장하는 대상과 그 움직임을 설명하세요.

Audio: 들리는 소리
Constraints: 피할 것</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
</context>
<context>
    <name>PromptMeter</name>
    <message>
        <source>Cut here</source>
        <translation>여기서 자르기</translation>
    </message>
    <message>
        <source>Length of the prompt as ShortAPI counts it: a Chinese character counts as two.</source>
        <translation>ShortAPI 기준 프롬프트 길이: 한자는 한 글자가 두 글자로 계산됩니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove 1 invisible character</source>
        <translation>보이지 않는 문자 1개 제거</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>모두 제거</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} invisible characters</source>
        <translation>
            <numerusform>보이지 않는 문자 {count}개 제거</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes the marked end of the prompt. You can undo this.</source>
        <translation>프롬프트의 표시된 끝부분을 제거합니다. 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>The prompt contains 1 invisible character.</source>
        <translation>프롬프트에 보이지 않는 문자가 1개 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The prompt contains {count} invisible characters.</source>
        <translation>
            <numerusform>프롬프트에 보이지 않는 문자가 {count}개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>{units} / {limit}</source>
        <translation>{units} / {limit}</translation>
    </message>
    <message>
        <source>{units} / {limit} · the last character would be cut</source>
        <translation>{units} / {limit} · 마지막 1자가 잘립니다</translation>
    </message>
    <message numerus="yes">
        <source>{units} / {limit} · the last {count} characters would be cut</source>
        <translation>
            <numerusform>{units} / {limit} · 마지막 {count}자가 잘립니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>1 ended</source>
        <translation>종료 1개</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>확인 필요 1개</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Hidden. Press to show.</source>
        <translation>숨겨짐. 누르면 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>진행 중인 작업 없음</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Shown. Press to hide.</source>
        <translation>표시됨. 누르면 숨겨집니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} ended</source>
        <translation>
            <numerusform>종료 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} need attention</source>
        <translation>
            <numerusform>확인 필요 {count}개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Actions</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>1 video is still generating. Start Gallop within a day to download it.</source>
        <translation>동영상 1개가 아직 생성 중입니다. 하루 안에 Gallop을 시작하면 다운로드할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Quit Gallop?</source>
        <translation>Gallop을 끝낼까요?</translation>
    </message>
    <message numerus="yes">
        <source>{count} videos are still generating. Start Gallop within a day to download them.</source>
        <translation>
            <numerusform>동영상 {count}개가 아직 생성 중입니다. 하루 안에 Gallop을 시작하면 다운로드할 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>The first number is larger than the second, so nothing matches.</source>
        <translation>첫 번째 숫자가 두 번째보다 커서 일치하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>1 star of {max}.</source>
        <translation>{max}개 중 별 1개.</translation>
    </message>
    <message>
        <source>Different ratings.</source>
        <translation>평점이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Not rated.</source>
        <translation>평점 없음.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평점</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars of {max}.</source>
        <translation>
            <numerusform>{max}개 중 별 {count}개.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state} Press 0 to {max} to rate.</source>
        <translation>{state} 0~{max} 키로 평가하세요.</translation>
    </message>
</context>
<context>
    <name>RatioPicker</name>
    <message>
        <source>Aspect ratio</source>
        <translation>화면비</translation>
    </message>
    <message>
        <source>Aspect ratio {ratio}, {shape}</source>
        <translation>화면비 {ratio}, {shape}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>정사각형</translation>
    </message>
    <message>
        <source>tall</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>가로</translation>
    </message>
</context>
<context>
    <name>RemoveCollectionDialog</name>
    <message>
        <source>It contains no clips.</source>
        <translation>클립이 없습니다.</translation>
    </message>
    <message>
        <source>Its clips stay in your library ({clips}). Only the collection is removed. You can&apos;t undo this.</source>
        <translation>클립은 라이브러리에 남습니다({clips}). 컬렉션만 제거되며 실행 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the collection “⁨{name}⁩”?</source>
        <translation>컬렉션 “⁨{name}⁩”을(를) 제거할까요?</translation>
    </message>
    <message>
        <source>Remove the collection?</source>
        <translation>컬렉션을 제거할까요?</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>새 이름</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename clip</source>
        <translation>클립 이름 바꾸기</translation>
    </message>
    <message>
        <source>This renames the file too.</source>
        <translation>파일 이름도 함께 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>ReplaceJournalDialog</name>
    <message>
        <source>Gallop stops tracking the jobs in progress, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop이 진행 중인 작업을 더 이상 추적하지 않지만, 작업은 생성되고 청구될 수 있습니다. ShortAPI 계정 페이지에 나와 있습니다.</translation>
    </message>
    <message>
        <source>Gallop stops tracking the jobs sent since then, although they may still be generated and charged. Your ShortAPI account page lists them.</source>
        <translation>Gallop이 그 이후 보낸 작업을 더 이상 추적하지 않지만, 작업은 생성되고 청구될 수 있습니다. ShortAPI 계정 페이지에 나와 있습니다.</translation>
    </message>
    <message>
        <source>Jobs that were waiting to be sent then become uncertain: they may have been sent since, so Gallop doesn&apos;t send them on its own.</source>
        <translation>당시 전송을 기다리던 작업은 불확실한 상태가 됩니다. 그 이후 전송되었을 수 있으므로 Gallop이 알아서 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Keep current list</source>
        <translation>현재 목록 유지</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>이 백업을 복원할까요?</translation>
    </message>
    <message>
        <source>Start with an empty list</source>
        <translation>빈 목록으로 시작</translation>
    </message>
    <message>
        <source>Start with an empty list?</source>
        <translation>빈 목록으로 시작할까요?</translation>
    </message>
    <message>
        <source>The current list is kept as a separate file. Nothing is charged.</source>
        <translation>현재 목록은 별도 파일로 보관됩니다. 청구되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>The damaged list is kept as a separate file. Nothing is charged.</source>
        <translation>손상된 목록은 별도 파일로 보관됩니다. 청구되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>The job list goes back to {day}.</source>
        <translation>작업 목록이 {day} 상태로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Videos saved since then stay in their folder but leave the library, and charges since then no longer count in your spending or toward your limits.</source>
        <translation>그 이후 저장된 동영상은 폴더에 남지만 라이브러리에서는 빠지며, 그 이후 요금은 지출과 한도에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Your videos stay in their folder, but the library starts empty, and your spending and what counts toward your limits start from zero.</source>
        <translation>동영상은 폴더에 남지만 라이브러리는 비어 있는 상태로, 지출과 한도 사용액은 0에서 시작합니다.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>충돌 보고서</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>보고서 삭제</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>텍스트 파일 (*.txt)</translation>
    </message>
    <message>
        <source>This report is on this computer and was not sent. It contains no prompts and no key.</source>
        <translation>이 보고서는 이 컴퓨터에 있으며 전송되지 않았습니다. 프롬프트나 키는 들어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ResolutionPicker</name>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Resolution {name}: {price}</source>
        <translation>해상도 {name}: {price}</translation>
    </message>
    <message>
        <source>{price} per second</source>
        <translation>초당 {price}</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/초</translation>
    </message>
</context>
<context>
    <name>SavedSearchesMenu</name>
    <message>
        <source>No saved searches</source>
        <translation>저장된 검색 없음</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>저장된 검색 제거</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>이 검색 저장…</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>검색 이름</translation>
    </message>
    <message>
        <source>This replaces the saved search of the same name.</source>
        <translation>같은 이름의 저장된 검색을 대체합니다.</translation>
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
        <translation>1~5. 나머지는 대기합니다.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>All in one folder</source>
        <translation>모두 한 폴더에</translation>
    </message>
    <message>
        <source>An https:// address ShortAPI calls when a job ends. Gallop doesn&apos;t need one.</source>
        <translation>작업이 끝나면 ShortAPI가 호출하는 https:// 주소입니다. Gallop에는 필요 없습니다.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Callback address</source>
        <translation>콜백 주소</translation>
    </message>
    <message>
        <source>Check for updates weekly</source>
        <translation>매주 업데이트 확인</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>클립</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Existing clips stay where they are.</source>
        <translation>기존 클립은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>상태 점검</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>동시 작업 수</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>시스템 설정에 맞춤</translation>
    </message>
    <message>
        <source>Notify me when a video is finished</source>
        <translation>동영상이 완성되면 알림</translation>
    </message>
    <message>
        <source>One per collection</source>
        <translation>컬렉션마다 하나</translation>
    </message>
    <message>
        <source>One per month</source>
        <translation>달마다 하나</translation>
    </message>
    <message>
        <source>Only while the window is not in front.</source>
        <translation>창이 앞에 있지 않을 때만.</translation>
    </message>
    <message>
        <source>Open spending</source>
        <translation>지출 열기</translation>
    </message>
    <message>
        <source>Per Generate</source>
        <translation>생성 1회</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>한 달</translation>
    </message>
    <message>
        <source>Reads the public release list; sends nothing about you and installs nothing.</source>
        <translation>공개 릴리스 목록만 읽습니다. 사용자 정보를 보내지 않고 아무것도 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>시스템 언어</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changed.</source>
        <translation>변경했습니다.</translation>
    </message>
    <message>
        <source>Files are named as before.</source>
        <translation>파일 이름은 이전과 같습니다.</translation>
    </message>
    <message>
        <source>Gallop asks before it goes over a limit. Jobs in progress count. Leave a field empty for no limit.</source>
        <translation>한도를 넘기 전에 Gallop이 묻습니다. 진행 중인 작업도 포함됩니다. 비워 두면 한도가 없습니다.</translation>
    </message>
    <message>
        <source>New files are named like this.</source>
        <translation>새 파일의 이름은 이렇게 됩니다.</translation>
    </message>
    <message>
        <source>Nothing is sent while “{limit}” is the limit.</source>
        <translation>한도가 “{limit}”인 동안에는 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>The limit is {amount}.</source>
        <translation>한도는 {amount}입니다.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>한도가 없습니다.</translation>
    </message>
    <message>
        <source>What Gallop needs on this computer and to reach ShortAPI. Checking costs nothing.</source>
        <translation>Gallop이 이 컴퓨터와 ShortAPI 연결에 필요로 하는 것입니다. 검사는 무료입니다.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>한도 없음</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Shelf</source>
        <translation>옆 패널</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>{part} 보기</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>사이드바</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sort</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>정렬: {order}</translation>
    </message>
</context>
<context>
    <name>SpendingController</name>
    <message>
        <source>Exported 1 job to “{path}”.</source>
        <translation>작업 1개를 “{path}”(으)로 내보냈습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Exported {count} jobs to “{path}”.</source>
        <translation>
            <numerusform>작업 {count}개를 “{path}”(으)로 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt was copied: this clip&apos;s job is not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>영수증을 복사하지 못했습니다. 이 클립의 작업이 Gallop의 작업 목록에 없습니다. 청구 내역은 ShortAPI 계정 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>The job list is not open yet.</source>
        <translation>작업 목록이 아직 열리지 않았습니다.</translation>
    </message>
    <message>
        <source>{count} of {all} receipts copied. The jobs of the other clips are not in Gallop&apos;s job list. Your ShortAPI account page lists what was charged.</source>
        <translation>영수증 {all}개 중 {count}개를 복사했습니다. 나머지 클립의 작업이 Gallop의 작업 목록에 없습니다. 청구 내역은 ShortAPI 계정 페이지에 있습니다.</translation>
    </message>
</context>
<context>
    <name>SpendingDialog</name>
    <message>
        <source>1 clip kept</source>
        <translation>보관한 클립 1개</translation>
    </message>
    <message>
        <source>1 uncertain job may have been charged {usd}, which is not counted here.</source>
        <translation>불확실한 작업 1개에 {usd}이(가) 청구되었을 수 있으며 여기에는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV 내보내기</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV 내보내기…</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>최근 12개월</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Reading the job list…</source>
        <translation>작업 목록을 읽는 중…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>This is the demo: these amounts are simulated.</source>
        <translation>데모입니다. 금액은 가상입니다.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>You allowed 1 of these jobs over a limit.</source>
        <translation>이 중 작업 1개는 한도 초과를 허용한 것입니다.</translation>
    </message>
    <message numerus="yes">
        <source>You allowed {count} of these jobs over a limit.</source>
        <translation>
            <numerusform>이 중 작업 {count}개는 한도 초과를 허용한 것입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>net · {clips}</source>
        <translation>순액 · {clips}</translation>
    </message>
    <message>
        <source>net · {clips} · {price} per kept clip</source>
        <translation>순액 · {clips} · 보관한 클립당 {price}</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips kept</source>
        <translation>
            <numerusform>보관한 클립 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} uncertain jobs may have been charged {usd} in total, which is not counted here.</source>
        <translation>
            <numerusform>불확실한 작업 {count}개에 총 {usd}이(가) 청구되었을 수 있으며 여기에는 포함되지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpendingModel</name>
    <message>
        <source>Charged</source>
        <translation>청구액</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Kept clips</source>
        <translation>보관한 클립</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>순액</translation>
    </message>
    <message>
        <source>Per kept clip</source>
        <translation>클립당</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불액</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
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
        <translation>일별</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>By resolution</source>
        <translation>해상도별</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Nothing was charged in this period.</source>
        <translation>이 기간에 청구된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>지출</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Describe what you want to see and press Generate, or select a clip in the library.</source>
        <translation>보고 싶은 것을 설명하고 생성을 누르거나 라이브러리에서 클립을 선택하세요.</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>추가 동작</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>스테이지</translation>
    </message>
    <message>
        <source>This is the demo: clips are simulated and free.
To use your own key, choose “Leave the demo” in the File menu.</source>
        <translation>데모입니다. 클립은 가상이며 무료입니다.
자신의 키를 사용하려면 “파일” 메뉴에서 “데모 종료”를 선택하세요.</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>프롬프트와 설정 사용</translation>
    </message>
</context>
<context>
    <name>StageController</name>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Snapshot saved as “{name}”.</source>
        <translation>스냅샷을 “{name}”(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Your video is ready</source>
        <translation>동영상이 준비되었습니다</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clips are simulated and free.</source>
        <translation>클립은 가상이며 무료입니다.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>Gallop connects when it needs to.</source>
        <translation>Gallop은 필요할 때 연결합니다.</translation>
    </message>
    <message>
        <source>No network connection.</source>
        <translation>네트워크에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>아직 연결 안 됨</translation>
    </message>
    <message>
        <source>Nothing in progress</source>
        <translation>진행 중인 작업 없음</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>온라인</translation>
    </message>
    <message>
        <source>ShortAPI answered the last request.</source>
        <translation>ShortAPI가 마지막 요청에 응답했습니다.</translation>
    </message>
    <message>
        <source>ShortAPI cannot be reached</source>
        <translation>ShortAPI에 연결할 수 없음</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>The last request did not reach ShortAPI.</source>
        <translation>마지막 요청이 ShortAPI에 도달하지 못했습니다.</translation>
    </message>
    <message>
        <source>▲ ShortAPI refused the key</source>
        <translation>▲ ShortAPI가 키를 거부함</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Existing tags</source>
        <translation>기존 태그</translation>
    </message>
    <message>
        <source>Press Enter or comma to add a tag, Backspace to remove the last one.</source>
        <translation>Enter 또는 쉼표로 태그를 추가하고 Backspace로 마지막 태그를 제거합니다.</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>태그 {tag} 제거</translation>
    </message>
    <message>
        <source>Tag {tag} added</source>
        <translation>태그 {tag} 추가됨</translation>
    </message>
    <message>
        <source>Tag {tag} removed</source>
        <translation>태그 {tag} 제거됨</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>TakesStepper</name>
    <message>
        <source>Fewer takes</source>
        <translation>테이크 줄이기</translation>
    </message>
    <message>
        <source>More takes</source>
        <translation>테이크 늘리기</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>테이크</translation>
    </message>
</context>
<context>
    <name>TextSettingResult</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo {setting}</source>
        <translation>{setting} 실행 취소</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Press Enter to rename the clip and its file.</source>
        <translation>Enter를 누르면 클립과 파일의 이름이 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>UncertainChoices</name>
    <message>
        <source>If the page doesn&apos;t list it: send it as a new job for {price}. If the first one did arrive, you will pay for both.</source>
        <translation>페이지에 없다면: {price}에 새 작업으로 보냅니다. 첫 요청이 도착했다면 둘 다 지불하게 됩니다.</translation>
    </message>
    <message>
        <source>If your account page lists this prompt: Gallop tracks that job and downloads its video. Nothing is sent or charged again.</source>
        <translation>계정 페이지에 이 프롬프트가 있다면: Gallop이 그 작업을 추적하고 동영상을 다운로드합니다. 다시 전송되거나 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>Remove it from Gallop. If it did arrive, you have still paid, and the video is only on your account page.</source>
        <translation>Gallop에서 제거합니다. 도착했다면 이미 지불되었고 동영상은 계정 페이지에만 있습니다.</translation>
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
        <translation>동영상 폴더 변경</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Existing clips stay where they are. Jobs already in the queue still save to the previous folder.</source>
        <translation>기존 클립은 그대로 있습니다. 이미 대기열에 있는 작업은 이전 폴더에 저장됩니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Videos folder</source>
        <translation>동영상 폴더</translation>
    </message>
</context>
<context>
    <name>WatchedFoldersDialog</name>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Only the videos folder is watched.</source>
        <translation>동영상 폴더만 감시합니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>폴더 감시</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>감시 폴더</translation>
    </message>
    <message>
        <source>When a clip&apos;s file is missing, Gallop looks in the videos folder and in these folders. Imported folders are added automatically. Removing a folder here doesn&apos;t delete files or clips.</source>
        <translation>클립의 파일이 없으면 Gallop이 동영상 폴더와 이 폴더들에서 찾습니다. 가져온 폴더는 자동으로 추가됩니다. 여기서 폴더를 제거해도 파일이나 클립은 삭제되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>A {seconds}-second clip costs {prices}, charged to your ShortAPI account. You always see the exact price on the button first.</source>
        <translation>{seconds}초 클립의 요금은 {prices}이며 ShortAPI 계정에 청구됩니다. 정확한 가격이 항상 먼저 버튼에 표시됩니다.</translation>
    </message>
    <message>
        <source>Describe a scene and get a short video with sound, generated by {model}.</source>
        <translation>장면을 설명하면 {model}이(가) 소리가 있는 짧은 동영상을 생성합니다.</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API 키 입력</translation>
    </message>
    <message>
        <source>Get a key</source>
        <translation>키 받기</translation>
    </message>
    <message>
        <source>The demo is free and needs no key; its clips are simulated.</source>
        <translation>데모는 무료이며 키가 필요 없습니다. 클립은 가상입니다.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>데모 사용해 보기</translation>
    </message>
    <message>
        <source>Type it. See the price. Watch it.</source>
        <translation>입력하고, 가격을 보고, 감상하세요.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>{price} in {resolution}</source>
        <translation>{resolution} {price}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 검사</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>검사 중…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Compared with ShortAPI&apos;s clock. Let your system set date, time and time zone automatically: a wrong clock makes certificates look invalid and starts daily limits at the wrong time.</source>
        <translation>ShortAPI의 시계와 비교합니다. 시스템이 날짜, 시간, 시간대를 자동으로 설정하게 하세요. 시계가 틀리면 인증서가 유효하지 않은 것처럼 보이고 하루 한도가 잘못된 시각에 시작됩니다.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>암호화(TLS)</translation>
    </message>
    <message>
        <source>Enter API key…</source>
        <translation>API 키 입력…</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Gallop asks ShortAPI about a job that doesn&apos;t exist. The answer shows whether the key is accepted. This costs nothing.</source>
        <translation>Gallop이 ShortAPI에 존재하지 않는 작업을 문의합니다. 응답으로 키가 받아들여지는지 알 수 있습니다. 무료입니다.</translation>
    </message>
    <message>
        <source>Gallop includes the decoders for ShortAPI&apos;s videos (H.264, H.265, AAC). If one is missing, reinstall Gallop.</source>
        <translation>Gallop에는 ShortAPI 동영상용 디코더(H.264, H.265, AAC)가 들어 있습니다. 빠진 것이 있으면 Gallop을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>Gallop sends ShortAPI one request without your key. If there is no answer, check whether you are online, whether the network requires you to sign in, and whether a firewall blocks Gallop.</source>
        <translation>Gallop이 키 없이 ShortAPI에 요청을 한 번 보냅니다. 응답이 없으면 온라인 상태인지, 네트워크에 로그인이 필요한지, 방화벽이 Gallop을 차단하는지 확인하세요.</translation>
    </message>
    <message>
        <source>Gallop trusts the same certificates as your system and sends your key only over an encrypted connection. A wrong clock, a network that requires you to sign in, or security software that inspects traffic can break this.</source>
        <translation>Gallop은 시스템과 같은 인증서를 신뢰하며 암호화된 연결로만 키를 보냅니다. 시계가 틀리거나, 로그인이 필요한 네트워크이거나, 트래픽을 검사하는 보안 소프트웨어가 있으면 실패할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>키링</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>제한됨</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>검사 안 함</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>작동 안 함</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>The output your system uses now. Connect speakers or headphones, or choose an output in your system&apos;s sound settings.</source>
        <translation>시스템이 현재 사용하는 출력입니다. 스피커나 헤드폰을 연결하거나 시스템 소리 설정에서 출력을 선택하세요.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>잠금 해제…</translation>
    </message>
    <message>
        <source>Video codecs</source>
        <translation>동영상 코덱</translation>
    </message>
    <message>
        <source>Where new videos are saved. A video takes 5 to 30 MB. You can change the folder under Clips; paid videos wait until there is space.</source>
        <translation>새 동영상이 저장되는 곳입니다. 동영상 하나는 5~30MB입니다. 폴더는 “클립”에서 변경할 수 있으며 결제된 동영상은 공간이 생길 때까지 대기합니다.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>You can set a proxy in your system&apos;s network settings or in the variables HTTPS_PROXY and NO_PROXY. Restart Gallop after a change.</source>
        <translation>프록시는 시스템 네트워크 설정이나 HTTPS_PROXY 및 NO_PROXY 변수에서 설정할 수 있습니다. 변경한 뒤 Gallop을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Your key is saved in your system keyring. On Linux, install and unlock GNOME Keyring or KWallet, or enter the key each time you start Gallop.</source>
        <translation>키는 시스템 키링에 저장됩니다. Linux에서는 GNOME 키링 또는 KWallet을 설치하고 잠금을 해제하거나 Gallop을 시작할 때마다 키를 입력하세요.</translation>
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
        <translation>HappyHorse로 텍스트에서 동영상 만들기</translation>
    </message>
    <message>
        <source>Make videos from text with HappyHorse and know the price before</source>
        <translation>HappyHorse로 텍스트에서 동영상을 만들고 가격을 미리 확인하세요</translation>
    </message>
    <message>
        <source>Video Generator</source>
        <translation>동영상 생성기</translation>
    </message>
    <message>
        <source>video;text-to-video;HappyHorse;ShortAPI;</source>
        <translation>동영상;텍스트로 동영상;HappyHorse;ShortAPI;</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>1 clip</source>
        <translation>클립 1개</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>화면비</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>DEMO: nothing was charged</source>
        <translation>데모: 청구된 것 없음</translation>
    </message>
    <message>
        <source>Demo, free</source>
        <translation>데모, 무료</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>파일 크기</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>화면 크기</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>작업 ID</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>테이크</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>총 길이</translation>
    </message>
    <message>
        <source>Total price</source>
        <translation>총 가격</translation>
    </message>
    <message>
        <source>Total size</source>
        <translation>총 크기</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>여러 값</translation>
    </message>
    <message numerus="yes">
        <source>{count} clips</source>
        <translation>
            <numerusform>클립 {count}개</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}분 {seconds}초</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{total} and 1 unknown price</source>
        <translation>{total} 및 알 수 없는 가격 1개</translation>
    </message>
    <message numerus="yes">
        <source>{total} and {count} unknown prices</source>
        <translation>
            <numerusform>{total} 및 알 수 없는 가격 {count}개</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 픽셀</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>1 star or more</source>
        <translation>별 1개 이상</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Collection: {name}</source>
        <translation>컬렉션: {name}</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>From {low}</source>
        <translation>{low}부터</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>높은 가격순</translation>
    </message>
    <message>
        <source>Highest rated first</source>
        <translation>높은 평점순</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>긴 순서</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>낮은 가격순</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>짧은 순서</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>태그: {tag}</translation>
    </message>
    <message>
        <source>Up to {high}</source>
        <translation>{high}까지</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>별 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stars or more</source>
        <translation>
            <numerusform>별 {count}개 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}~{high}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
</context>
<context>
    <name>job</name>
    <message>
        <source>Accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>한 번 허용됨</translation>
    </message>
    <message>
        <source>Belongs to another service</source>
        <translation>다른 서비스의 작업</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>청구액</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>Copy job ID</source>
        <translation>작업 ID 복사</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>프롬프트 복사</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>닫음</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>다시 다운로드</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>Downloading · {received} MB</source>
        <translation>다운로드 중 · {received} MB</translation>
    </message>
    <message>
        <source>Downloading · {received} of {total} MB</source>
        <translation>다운로드 중 · {received}/{total} MB</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>프롬프트 편집</translation>
    </message>
    <message>
        <source>Enter its job ID…</source>
        <translation>작업 ID 입력…</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>예상 금액</translation>
    </message>
    <message>
        <source>Failed - charge unknown</source>
        <translation>실패 - 청구 알 수 없음</translation>
    </message>
    <message>
        <source>Failed - charged {usd}</source>
        <translation>실패 - {usd} 청구됨</translation>
    </message>
    <message>
        <source>Failed - not charged</source>
        <translation>실패 - 청구 안 됨</translation>
    </message>
    <message>
        <source>Failed - refunded</source>
        <translation>실패 - 환불됨</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Gallop checks this job again and downloads its video. Nothing is sent or charged again.</source>
        <translation>Gallop이 이 작업을 다시 확인하고 동영상을 다운로드합니다. 다시 전송되거나 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>생성 중</translation>
    </message>
    <message>
        <source>Generating · {elapsed}</source>
        <translation>생성 중 · {elapsed}</translation>
    </message>
    <message>
        <source>Generating · {elapsed}, usually {usual}</source>
        <translation>생성 중 · {elapsed}, 보통 {usual}</translation>
    </message>
    <message>
        <source>It is sent when its turn comes and charged as shown.</source>
        <translation>차례가 되면 전송되고 표시된 대로 청구됩니다.</translation>
    </message>
    <message>
        <source>It isn&apos;t sent or charged until you resume it.</source>
        <translation>재개할 때까지 전송되거나 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. This removes it from the list.</source>
        <translation>전송되지 않았고 청구되지 않습니다. 목록에서 제거합니다.</translation>
    </message>
    <message>
        <source>Job ID</source>
        <translation>작업 ID</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>맨 위로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>확인이 필요함</translation>
    </message>
    <message>
        <source>Not reported yet</source>
        <translation>아직 보고되지 않음</translation>
    </message>
    <message>
        <source>Not reported; see your account page</source>
        <translation>보고되지 않음, 계정 페이지를 확인하세요</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>추적 안 함</translation>
    </message>
    <message>
        <source>Not tracked - charged {usd}</source>
        <translation>추적 안 함 - {usd} 청구됨</translation>
    </message>
    <message>
        <source>Not tracked - may still be charged</source>
        <translation>추적 안 함 - 청구될 수 있음</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Nothing (not sent)</source>
        <translation>없음(전송 안 됨)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Puts the prompt and settings back in the editor. Nothing is sent.</source>
        <translation>프롬프트와 설정을 편집기에 다시 넣습니다. 전송되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Ready - starting download</source>
        <translation>준비됨 - 다운로드 시작</translation>
    </message>
    <message>
        <source>Ready for {age}; links last about a day</source>
        <translation>준비된 지 {age}, 링크는 약 하루 동안 유효</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환불액</translation>
    </message>
    <message>
        <source>Refused - not charged</source>
        <translation>거부됨 - 청구 안 됨</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Removes it from Gallop, which can then no longer download its video. It may still be generated and charged.</source>
        <translation>Gallop에서 제거하며 이후 동영상을 다운로드할 수 없습니다. 생성되고 청구될 수 있습니다.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>요청됨</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Resume - demo, free</source>
        <translation>재개 - 데모, 무료</translation>
    </message>
    <message numerus="yes">
        <source>Resume all {count} for {usd}</source>
        <translation>
            <numerusform>{count}개 모두 {usd}에 재개</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume for {usd}</source>
        <translation>{usd}에 재개</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Send again (may be charged twice)…</source>
        <translation>다시 보내기(두 번 청구될 수 있음)…</translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} for {usd}</source>
        <translation>
            <numerusform>{count}개 모두 {usd}에 보내기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all {count} from here for {usd}</source>
        <translation>
            <numerusform>여기부터 {count}개 {usd}에 보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for {usd}</source>
        <translation>{usd}에 보내기</translation>
    </message>
    <message>
        <source>Send from here for {usd}</source>
        <translation>여기부터 {usd}에 보내기</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Sends every failed or refused job again. Each is charged; the total is shown.</source>
        <translation>실패하거나 거부된 모든 작업을 다시 보냅니다. 각각 청구되며 합계가 표시됩니다.</translation>
    </message>
    <message>
        <source>Sends the same prompt and settings as a new job, charged as shown.</source>
        <translation>같은 프롬프트와 설정을 새 작업으로 보내며 표시된 대로 청구됩니다.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>ShortAPI can&apos;t stop a job: the video may still be generated and charged. Gallop only stops checking on it. You can track it again at any time; ShortAPI keeps a finished video for about a day.</source>
        <translation>ShortAPI는 작업을 중지할 수 없습니다. 동영상은 생성되고 청구될 수 있습니다. Gallop은 확인만 중지합니다. 언제든지 다시 추적할 수 있으며 ShortAPI는 완성된 동영상을 약 하루 보관합니다.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID</source>
        <translation>ShortAPI가 이 작업 ID를 모릅니다</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stop tracking (may still be charged)</source>
        <translation>추적 중지(청구될 수 있음)</translation>
    </message>
    <message>
        <source>This job ID belongs to another job</source>
        <translation>이 작업 ID는 다른 작업의 것입니다</translation>
    </message>
    <message>
        <source>Track again</source>
        <translation>다시 추적</translation>
    </message>
    <message>
        <source>Try again - demo, free</source>
        <translation>다시 시도 - 데모, 무료</translation>
    </message>
    <message>
        <source>Try again for {usd}</source>
        <translation>{usd}에 다시 시도</translation>
    </message>
    <message>
        <source>Try all {count} again - demo, free</source>
        <translation>{count}개 모두 다시 시도 - 데모, 무료</translation>
    </message>
    <message>
        <source>Try all {count} again for {usd}</source>
        <translation>{count}개 모두 {usd}에 다시 시도</translation>
    </message>
    <message>
        <source>Uncertain - may have been charged</source>
        <translation>불확실 - 청구되었을 수 있음</translation>
    </message>
    <message>
        <source>Unknown: nothing, or about {usd}</source>
        <translation>알 수 없음: 없음 또는 약 {usd}</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>프롬프트와 설정 사용</translation>
    </message>
    <message>
        <source>Waiting - ShortAPI is busy</source>
        <translation>대기 중 - ShortAPI 사용량 많음</translation>
    </message>
    <message>
        <source>Waiting for a folder to save in</source>
        <translation>저장할 폴더를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for a key</source>
        <translation>키를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for credit</source>
        <translation>잔액을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>차례를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>네트워크를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for your OK</source>
        <translation>확인을 기다리는 중</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>무슨 일이 있었나요?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>take {number} of {count}</source>
        <translation>테이크 {number}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>{count}일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in progress</source>
        <translation>
            <numerusform>{count}개 진행 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count}개 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}시간</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>{state} · ready for {age}</source>
        <translation>{state} · 준비된 지 {age}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 star</source>
        <translation>별 1개</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>파일이 없음</translation>
    </message>
    <message numerus="yes">
        <source>{count} stars</source>
        <translation>
            <numerusform>별 {count}개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>metainfo</name>
    <message>
        <source>A free demo shows how everything works; it needs no key.</source>
        <translation>무료 데모로 모든 기능을 살펴볼 수 있으며 키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>A paid job is never sent twice and never lost, not even after a crash.</source>
        <translation>결제한 작업은 두 번 보내지 않으며 비정상 종료 후에도 잃어버리지 않습니다.</translation>
    </message>
    <message>
        <source>Every video is saved on your computer with its prompt, and is easy to find.</source>
        <translation>모든 동영상은 프롬프트와 함께 컴퓨터에 저장되어 쉽게 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>ShortAPI generates the videos with your own API key and charges your account there. Gallop is independent software, not affiliated with Alibaba or ShortAPI.</source>
        <translation>ShortAPI가 사용자의 API 키로 동영상을 생성하고 해당 계정에 청구합니다. Gallop은 Alibaba 또는 ShortAPI와 관계없는 독립 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>The exact price is on the button before anything is sent.</source>
        <translation>보내기 전에 정확한 가격이 버튼에 표시됩니다.</translation>
    </message>
    <message>
        <source>Type what you want to see, check the exact price, and watch the video HappyHorse-1.0 makes of it.</source>
        <translation>보고 싶은 것을 입력하고 정확한 가격을 확인한 뒤 HappyHorse-1.0이 만든 동영상을 감상하세요.</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>1 job is waiting for your OK.</source>
        <translation>작업 1개가 확인을 기다립니다.</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>잔액 충전</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>다시 다운로드</translation>
    </message>
    <message>
        <source>Enter API key</source>
        <translation>API 키 입력</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>어떻게 하나요?</translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs are waiting for your OK.</source>
        <translation>
            <numerusform>작업 {count}개가 확인을 기다립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs failed. The latest:</source>
        <translation>
            <numerusform>작업 {count}개가 실패했습니다. 최근:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs may have been charged. The oldest:</source>
        <translation>
            <numerusform>작업 {count}개에 요금이 청구되었을 수 있습니다. 가장 오래된 것:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A clip can be {min} to {max} seconds long, not {given}. Nothing was sent. Choose a duration in that range.</source>
        <translation>클립 길이는 {min}~{max}초여야 하며 {given}은(는) 사용할 수 없습니다. 전송된 것은 없습니다. 이 범위의 길이를 선택하세요.</translation>
    </message>
    <message>
        <source>A name can&apos;t be empty. Use, for example, {example}. The old pattern is still used; your files were not changed.</source>
        <translation>이름은 비워 둘 수 없습니다. 예: {example}. 이전 형식이 계속 사용되며 파일은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>A spending limit must be an amount in US dollars, such as 5 or 2.50, or empty for no limit. The limit was not changed.</source>
        <translation>지출 한도는 5 또는 2.50과 같은 미국 달러 금액이거나, 한도가 없으면 비워 두어야 합니다. 한도는 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>A video is {given} s long, but {wanted} s were requested. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>동영상 길이가 {given}초인데 요청한 것은 {wanted}초입니다. 다시 다운로드해도 결과가 같았습니다. 라이브러리에 있으며 더 이상 청구되지 않습니다. 환불을 원하면 작업 ID {job}을(를) 알려 ShortAPI에 요청하세요.</translation>
    </message>
    <message>
        <source>A “gallop generate” command is still running. This window continues when it has finished. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>“gallop generate” 명령이 아직 실행 중입니다. 끝나면 이 창이 계속됩니다. 그때까지 클립을 볼 수는 있지만 변경할 수 없으며 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command) is working on the job “{prompt}” in the same job list, so this one left it alone. It was not sent twice. Close one of the two, and the other continues.</source>
        <translation>다른 Gallop 창(또는 명령)이 같은 작업 목록의 작업 “{prompt}”을(를) 처리하고 있어 이 창은 건드리지 않았습니다. 두 번 전송되지 않았습니다. 둘 중 하나를 닫으면 다른 하나가 계속합니다.</translation>
    </message>
    <message>
        <source>Another Gallop window (or command), perhaps in another session, has the job list in “{path}” open or no longer responds. Nothing is sent from here until it has closed, so that no job is sent twice. Then this window continues.</source>
        <translation>다른 Gallop 창(또는 다른 세션의 명령)이 “{path}”의 작업 목록을 열고 있거나 응답하지 않습니다. 두 번 전송되지 않도록, 그것이 닫힐 때까지 여기서는 아무것도 전송하지 않습니다. 그 후 이 창이 계속됩니다.</translation>
    </message>
    <message>
        <source>Another program is using Gallop&apos;s files in “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Close that program to continue, or choose another folder.</source>
        <translation>다른 프로그램이 “{path}”에 있는 Gallop 파일을 사용하고 있습니다. 결제된 동영상은 ShortAPI에서 대기하며 새로 전송되거나 청구되지 않습니다. 계속하려면 그 프로그램을 닫거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t check this job without a working API key. The job was sent and charged as shown; nothing more is charged. Enter a working key to continue.</source>
        <translation>유효한 API 키가 없으면 Gallop이 이 작업을 확인할 수 없습니다. 작업은 전송되었고 표시된 대로 청구되었으며 더 이상 청구되지 않습니다. 계속하려면 유효한 키를 입력하세요.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find a folder for its files: this user has no home folder, or the current folder no longer exists. Nothing was sent. Set HOME, or set GALLOP_HOME to a full path.</source>
        <translation>Gallop이 파일을 저장할 폴더를 찾을 수 없습니다. 이 사용자에게 홈 폴더가 없거나 현재 폴더가 더 이상 없습니다. 전송된 것은 없습니다. HOME을 설정하거나 GALLOP_HOME을 전체 경로로 설정하세요.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t find or write to “{folder}”, where a video was to be saved. The video was saved as “{path}” instead, and nothing more is charged. Move it wherever you like.</source>
        <translation>동영상을 저장하려던 “{folder}”을(를) 찾거나 쓸 수 없습니다. 대신 “{path}”(으)로 저장했으며 더 이상 청구되지 않습니다. 원하는 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the backups of your job list in “{path}” ({detail}). The job list was not changed. Allow reading there, then try again.</source>
        <translation>“{path}”에 있는 작업 목록 백업을 읽을 수 없습니다({detail}). 작업 목록은 변경되지 않았습니다. 읽기를 허용한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read the folder “{path}” ({detail}). Your files were not changed. Choose another folder, or allow reading there.</source>
        <translation>폴더 “{path}”을(를) 읽을 수 없습니다({detail}). 파일은 변경되지 않았습니다. 다른 폴더를 선택하거나 읽기를 허용하세요.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}), so your spending limits are lost. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings. The old file is kept as “{kept}”.</source>
        <translation>“{path}”의 설정을 읽을 수 없어({detail}) 지출 한도가 사라졌습니다. 청구된 것은 없으며 작업과 동영상은 변경되지 않았습니다. 설정에서 한도를 확인할 때까지 Gallop은 작업을 보내지 않습니다. 이전 파일은 “{kept}”(으)로 보관됩니다.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read your settings in “{path}” ({detail}). It uses its last good copy, including your spending limits. Nothing was charged; jobs and videos were not changed. Gallop sends no jobs until you have checked the limits in the settings.</source>
        <translation>“{path}”의 설정을 읽을 수 없습니다({detail}). 지출 한도를 포함해 마지막 정상 사본을 사용합니다. 청구된 것은 없으며 작업과 동영상은 변경되지 않았습니다. 설정에서 한도를 확인할 때까지 Gallop은 작업을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t read “{path}” ({detail}). Your files were not changed.</source>
        <translation>“{path}”을(를) 읽을 수 없습니다({detail}). 파일은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}), so the latest state of a job isn&apos;t recorded. The job continues, and nothing more is charged. Gallop tries again automatically. Free up space or allow writing there before you close it.</source>
        <translation>“{path}”의 작업 목록에 쓸 수 없어({detail}) 작업의 최신 상태가 기록되지 않았습니다. 작업은 계속되며 더 이상 청구되지 않습니다. Gallop이 자동으로 다시 시도합니다. 닫기 전에 공간을 확보하거나 쓰기를 허용하세요.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to its job list in “{path}” ({detail}). Nothing was sent or charged: a job is recorded before it is sent. Free up space or allow writing there, then try again.</source>
        <translation>“{path}”의 작업 목록에 쓸 수 없습니다({detail}). 전송되거나 청구된 것은 없습니다. 작업은 보내기 전에 먼저 기록됩니다. 공간을 확보하거나 쓰기를 허용한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Gallop can&apos;t write to your library in “{path}” ({detail}), so your change was not saved, or not for all clips. No clip is lost. Close other programs that use the file, free up space or allow writing there, then try again.</source>
        <translation>“{path}”의 라이브러리에 쓸 수 없어({detail}) 변경 내용이 저장되지 않았거나 일부 클립에만 저장되었습니다. 손실된 클립은 없습니다. 파일을 사용하는 다른 프로그램을 닫거나, 공간을 확보하거나, 쓰기를 허용한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Gallop closed while this job was being sent, so it may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>이 작업을 보내는 중에 Gallop이 닫혀 청구되었을 수 있습니다. 다시 보내지 않았습니다. ShortAPI 계정 페이지에 있는지 확인한 후 선택하세요.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t check for updates ({detail}). Try again later.</source>
        <translation>업데이트를 확인하지 못했습니다({detail}). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Gallop couldn&apos;t read the list of releases ({detail}). Open the download page, or try again later.</source>
        <translation>릴리스 목록을 읽지 못했습니다({detail}). 다운로드 페이지를 열거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Gallop is still finishing its last request. This window continues when it is done, usually within 15 seconds. Until then you can watch your clips but not change them, and nothing is sent.</source>
        <translation>Gallop이 마지막 요청을 완료하고 있습니다. 보통 15초 안에 끝나면 이 창이 계속됩니다. 그때까지 클립을 볼 수는 있지만 변경할 수 없으며 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Gallop isn&apos;t allowed to write to “{path}”. Paid videos wait at ShortAPI, and nothing new is sent or charged. Allow writing there to continue, or choose another folder.</source>
        <translation>“{path}”에 쓸 수 있는 권한이 없습니다. 결제된 동영상은 ShortAPI에서 대기하며 새로 전송되거나 청구되지 않습니다. 계속하려면 쓰기를 허용하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Missing: {names}. Some videos can&apos;t be played.</source>
        <translation>없음: {names}. 일부 동영상을 재생할 수 없습니다.</translation>
    </message>
    <message>
        <source>No certificate authority is trusted, so no server can be. Install the package ca-certificates.</source>
        <translation>신뢰하는 인증 기관이 없어 어떤 서버도 신뢰할 수 없습니다. ca-certificates 패키지를 설치하세요.</translation>
    </message>
    <message>
        <source>No proxy is set. Gallop connects directly.</source>
        <translation>프록시가 설정되지 않았습니다. Gallop이 직접 연결합니다.</translation>
    </message>
    <message>
        <source>No secure connection to {host} ({detail}).</source>
        <translation>{host}에 안전하게 연결할 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>No sound output was found. Videos play without sound.</source>
        <translation>소리 출력을 찾을 수 없습니다. 동영상이 소리 없이 재생됩니다.</translation>
    </message>
    <message>
        <source>Not checked: the demo stays on this computer.</source>
        <translation>검사 안 함: 데모는 이 컴퓨터 안에서만 실행됩니다.</translation>
    </message>
    <message>
        <source>Only {size} GB free for videos in “{path}”.</source>
        <translation>“{path}”에 동영상을 위한 공간이 {size} GB만 남았습니다.</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}, which doesn&apos;t work ({detail}).</source>
        <translation>요청이 프록시 {proxy}을(를) 거치는데 작동하지 않습니다({detail}).</translation>
    </message>
    <message>
        <source>Requests go through the proxy {proxy}.</source>
        <translation>요청이 프록시 {proxy}을(를) 거칩니다.</translation>
    </message>
    <message>
        <source>ShortAPI accepted jobs that are not in your job list: {job_ids}. They may have been charged; nothing is sent again. Restore a backup of the job list that has them, or ask ShortAPI for the videos with these job IDs.</source>
        <translation>ShortAPI가 작업 목록에 없는 작업을 수락했습니다: {job_ids}. 청구되었을 수 있으며 다시 전송되지 않습니다. 이 작업이 들어 있는 작업 목록 백업을 복원하거나, 작업 ID를 알려 ShortAPI에 동영상을 요청하세요.</translation>
    </message>
    <message>
        <source>ShortAPI accepts the key.</source>
        <translation>ShortAPI가 키를 받아들입니다.</translation>
    </message>
    <message>
        <source>ShortAPI answered this job with the job ID of another of your jobs: “{prompt}”. This one may have been charged without being generated. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>ShortAPI가 이 작업에 다른 작업 “{prompt}”의 작업 ID로 응답했습니다. 이 작업은 생성되지 않고 청구되었을 수 있습니다. 다시 보내지 않았습니다. ShortAPI 계정 페이지에 있는지 확인한 후 선택하세요.</translation>
    </message>
    <message>
        <source>ShortAPI answered with the record of another job, which was not used. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI가 다른 작업의 기록으로 응답하여 사용하지 않았습니다. 더 이상 청구되지 않으며 Gallop이 계속 확인합니다. 작업 ID를 직접 입력했다면 확인하세요. 수정할 수 있습니다.</translation>
    </message>
    <message>
        <source>ShortAPI asked Gallop to wait until {until}. Jobs already sent continue there, and nothing more is charged for them. To end the wait, choose “Check now” or restart Gallop.</source>
        <translation>ShortAPI가 {until}까지 기다리라고 요청했습니다. 이미 보낸 작업은 계속되며 더 이상 청구되지 않습니다. 기다리지 않으려면 “지금 확인”를 선택하거나 Gallop을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>ShortAPI couldn&apos;t be reached ({detail}). Nothing was sent or charged. Gallop tries again automatically.</source>
        <translation>ShortAPI에 연결하지 못했습니다({detail}). 전송되거나 청구된 것은 없습니다. Gallop이 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>ShortAPI didn&apos;t answer about this job ({detail}). Nothing more is charged; Gallop keeps checking.</source>
        <translation>ShortAPI가 이 작업에 대해 응답하지 않았습니다({detail}). 더 이상 청구되지 않으며 Gallop이 계속 확인합니다.</translation>
    </message>
    <message>
        <source>ShortAPI doesn&apos;t know this job ID yet. Nothing more is charged; Gallop keeps checking. If you entered the job ID yourself, check it; you can correct it.</source>
        <translation>ShortAPI가 아직 이 작업 ID를 모릅니다. 더 이상 청구되지 않으며 Gallop이 계속 확인합니다. 작업 ID를 직접 입력했다면 확인하세요. 수정할 수 있습니다.</translation>
    </message>
    <message>
        <source>ShortAPI is too busy to take this job right now. Nothing was charged. Gallop tries again automatically.</source>
        <translation>지금은 ShortAPI 사용량이 많아 이 작업을 받을 수 없습니다. 청구된 것은 없습니다. Gallop이 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>ShortAPI now charges {new} per second at {resolution} (was {old}). Finished jobs were charged as shown. Estimates now use the new price.</source>
        <translation>이제 ShortAPI 요금은 {resolution}에서 초당 {new}입니다(이전 {old}). 완료된 작업은 표시된 대로 청구되었습니다. 예상 금액에는 새 가격이 사용됩니다.</translation>
    </message>
    <message>
        <source>ShortAPI refused the API key. Nothing was charged. Enter a working key to send the waiting jobs.</source>
        <translation>ShortAPI가 API 키를 거부했습니다. 청구된 것은 없습니다. 대기 중인 작업을 보내려면 유효한 키를 입력하세요.</translation>
    </message>
    <message>
        <source>ShortAPI refused the key.</source>
        <translation>ShortAPI가 키를 거부했습니다.</translation>
    </message>
    <message>
        <source>ShortAPI refused this job: {reason} Nothing was charged. Change what it objects to (often real people, brands, violence or nudity), then try again. Your prompt and settings are kept.</source>
        <translation>ShortAPI가 이 작업을 거부했습니다: {reason} 청구된 것은 없습니다. 문제가 된 내용(주로 실존 인물, 브랜드, 폭력, 노출)을 바꾼 후 다시 시도하세요. 프롬프트와 설정은 유지됩니다.</translation>
    </message>
    <message>
        <source>ShortAPI refused this key, so it was not saved. Nothing was sent or charged. Copy it again from your account page.</source>
        <translation>ShortAPI가 이 키를 거부하여 저장하지 않았습니다. 전송되거나 청구된 것은 없습니다. 계정 페이지에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>ShortAPI reported a charge of {charged} for a job estimated at {estimate}. Gallop recorded it, and it counts toward your spending limits. Compare it with your ShortAPI account page. If it is wrong there too, send the job&apos;s receipt to ShortAPI support.</source>
        <translation>예상 금액이 {estimate}인 작업에 대해 ShortAPI가 {charged} 청구를 보고했습니다. Gallop이 기록했으며 지출 한도에 포함됩니다. ShortAPI 계정 페이지와 비교하세요. 거기서도 틀렸다면 작업 영수증을 ShortAPI 지원팀에 보내세요.</translation>
    </message>
    <message>
        <source>ShortAPI says this video is finished but gives no file. It was charged as shown. Gallop keeps checking while its window is open and at each start. If that doesn&apos;t help, ask ShortAPI for a refund and give the job ID.</source>
        <translation>ShortAPI가 이 동영상이 완성되었다고 하지만 파일을 주지 않습니다. 표시된 대로 청구되었습니다. Gallop은 창이 열려 있는 동안과 시작할 때마다 계속 확인합니다. 해결되지 않으면 작업 ID를 알려 ShortAPI에 환불을 요청하세요.</translation>
    </message>
    <message>
        <source>Some of a video&apos;s picture or sound is damaged. Downloading it again gave the same result. It is in your library, and nothing more is charged. To get your money back, ask ShortAPI for a refund and give the job ID {job}.</source>
        <translation>동영상의 화면이나 소리 일부가 손상되었습니다. 다시 다운로드해도 결과가 같았습니다. 라이브러리에 있으며 더 이상 청구되지 않습니다. 환불을 원하면 작업 ID {job}을(를) 알려 ShortAPI에 요청하세요.</translation>
    </message>
    <message>
        <source>Some of your settings in “{path}” couldn&apos;t be read ({detail}), so your spending limits may be wrong. Nothing was sent or charged. Check the limits in the settings, or correct the file and remove limits_doubt from it. You can also allow this once.</source>
        <translation>“{path}”의 일부 설정을 읽지 못해({detail}) 지출 한도가 틀릴 수 있습니다. 전송되거나 청구된 것은 없습니다. 설정에서 한도를 확인하거나 파일을 수정하고 limits_doubt를 제거하세요. 이번만 허용할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Something went wrong in Gallop ({detail}). Jobs already sent are safe in the job list. Restart Gallop and report this.</source>
        <translation>Gallop에 문제가 발생했습니다({detail}). 이미 보낸 작업은 작업 목록에 안전하게 있습니다. Gallop을 다시 시작하고 이 문제를 보고하세요.</translation>
    </message>
    <message>
        <source>Sound plays on “{device}”.</source>
        <translation>소리는 “{device}”에서 재생됩니다.</translation>
    </message>
    <message>
        <source>The backup “{path}” couldn&apos;t be restored ({detail}). Your current job list was not changed. Choose another backup, or free up space and try again.</source>
        <translation>백업 “{path}”을(를) 복원하지 못했습니다({detail}). 현재 작업 목록은 변경되지 않았습니다. 다른 백업을 선택하거나 공간을 확보한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The callback address must be a full https:// address. Nothing was sent. Correct it in the settings, or leave it empty.</source>
        <translation>콜백 주소는 완전한 https:// 주소여야 합니다. 전송된 것은 없습니다. 설정에서 수정하거나 비워 두세요.</translation>
    </message>
    <message>
        <source>The clip couldn&apos;t be saved to “{path}” ({detail}). Your own copy was not changed. Choose another folder, then try again.</source>
        <translation>클립을 “{path}”에 저장하지 못했습니다({detail}). 원본은 변경되지 않았습니다. 다른 폴더를 선택한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The crash report at “{path}” couldn&apos;t be read, saved or deleted ({detail}). Jobs and videos were not changed.</source>
        <translation>“{path}”의 충돌 보고서를 읽거나 저장하거나 삭제하지 못했습니다({detail}). 작업과 동영상은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>데모에는 키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>The diagnostics couldn&apos;t be saved to “{path}” ({detail}). Choose another folder, then try again.</source>
        <translation>진단 정보를 “{path}”에 저장하지 못했습니다({detail}). 다른 폴더를 선택한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The disk with “{path}” is full. Paid videos wait at ShortAPI, and nothing new is sent or charged. Free up space to continue, or choose another folder.</source>
        <translation>“{path}”이(가) 있는 디스크가 가득 찼습니다. 결제된 동영상은 ShortAPI에서 대기하며 새로 전송되거나 청구되지 않습니다. 계속하려면 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The download can&apos;t be played ({detail}). Nothing more is charged; Gallop downloads it again.</source>
        <translation>다운로드한 파일을 재생할 수 없습니다({detail}). 더 이상 청구되지 않으며 Gallop이 다시 다운로드합니다.</translation>
    </message>
    <message>
        <source>The download stopped ({detail}). Nothing more is charged; Gallop continues automatically.</source>
        <translation>다운로드가 중단되었습니다({detail}). 더 이상 청구되지 않으며 Gallop이 자동으로 계속합니다.</translation>
    </message>
    <message>
        <source>The file of this clip is no longer at “{path}”. The clip stays in your library. Connect its disk, or choose “Locate…” to find the file.</source>
        <translation>이 클립의 파일이 더 이상 “{path}”에 없습니다. 클립은 라이브러리에 남습니다. 디스크를 연결하거나 “찾기…”를 선택해 파일을 찾으세요.</translation>
    </message>
    <message>
        <source>The folder “{path}” can&apos;t be found or created. Paid videos wait at ShortAPI, and nothing new is sent or charged. Connect the disk to continue, or choose another folder.</source>
        <translation>폴더 “{path}”을(를) 찾거나 만들 수 없습니다. 결제된 동영상은 ShortAPI에서 대기하며 새로 전송되거나 청구되지 않습니다. 계속하려면 디스크를 연결하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The job ID you entered belongs to another of your jobs: “{prompt}”. It was not used, so that no charge is counted twice. Nothing was sent or charged. Check your ShortAPI account page for a job that isn&apos;t in Gallop yet.</source>
        <translation>입력한 작업 ID는 다른 작업 “{prompt}”의 것입니다. 요금이 두 번 계산되지 않도록 사용하지 않았습니다. 전송되거나 청구된 것은 없습니다. ShortAPI 계정 페이지에서 아직 Gallop에 없는 작업을 확인하세요.</translation>
    </message>
    <message>
        <source>The job changed before it could be sent again, so it was not sent again and nothing was charged for that. The queue shows its new state.</source>
        <translation>다시 보내기 전에 작업 상태가 바뀌어 다시 보내지 않았고 청구되지 않았습니다. 대기열에 새 상태가 표시됩니다.</translation>
    </message>
    <message>
        <source>The job couldn&apos;t be removed or paused, because Gallop can&apos;t write to the job list in “{path}” ({detail}). Nothing was charged for it yet, but it will be sent at its turn or at the next start. Free up space or allow writing there, then remove it again.</source>
        <translation>“{path}”의 작업 목록에 쓸 수 없어({detail}) 작업을 제거하거나 일시 중지하지 못했습니다. 아직 청구되지 않았지만 차례가 되거나 다음에 시작하면 전송됩니다. 공간을 확보하거나 쓰기를 허용한 후 다시 제거하세요.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet, so the videos folder is unknown.</source>
        <translation>작업 목록이 아직 열리지 않아 동영상 폴더를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The job list isn&apos;t open yet. Nothing was changed or sent. Try again in a moment.</source>
        <translation>작업 목록이 아직 열리지 않았습니다. 변경되거나 전송된 것은 없습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The key couldn&apos;t be checked with ShortAPI ({detail}). Nothing was charged.</source>
        <translation>ShortAPI에서 키를 확인하지 못했습니다({detail}). 청구된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The key is in use. To save it, unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. Until then, the key is kept only until you close Gallop.</source>
        <translation>키를 사용 중입니다. 저장하려면 시스템 키링의 잠금을 해제하세요. 시스템이 이 창 뒤의 창에서 암호를 묻고 있을 수 있습니다. 그때까지 키는 Gallop을 닫을 때까지만 보관됩니다.</translation>
    </message>
    <message>
        <source>The link to the finished video no longer works. Nothing more is charged; Gallop asks for a new link.</source>
        <translation>완성된 동영상의 링크가 더 이상 작동하지 않습니다. 더 이상 청구되지 않으며 Gallop이 새 링크를 요청합니다.</translation>
    </message>
    <message>
        <source>The prompt contains invisible control characters ({count}, the first at position {position}). Nothing was sent. Remove them, then try again.</source>
        <translation>프롬프트에 보이지 않는 제어 문자가 있습니다({count}개, 첫 위치 {position}). 전송된 것은 없습니다. 제거한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The prompt data couldn&apos;t be saved in “{path}” ({detail}). The clip and its prompt are in your library.</source>
        <translation>프롬프트 정보를 “{path}”에 저장하지 못했습니다({detail}). 클립과 프롬프트는 라이브러리에 있습니다.</translation>
    </message>
    <message>
        <source>The prompt is empty. Nothing was sent. Type what you want to see.</source>
        <translation>프롬프트가 비어 있습니다. 전송된 것은 없습니다. 보고 싶은 것을 입력하세요.</translation>
    </message>
    <message>
        <source>The prompt is too long: {units} of {limit} characters. ShortAPI would drop the end without telling you (characters lost: {lost}). Nothing was sent. Shorten it, or cut it there.</source>
        <translation>프롬프트가 너무 깁니다: {units}/{limit}자. ShortAPI가 알리지 않고 끝부분을 버립니다(손실 문자 수: {lost}). 전송된 것은 없습니다. 줄이거나 거기서 자르세요.</translation>
    </message>
    <message>
        <source>The snapshot couldn&apos;t be saved as “{path}” ({detail}). The clip was not changed.</source>
        <translation>스냅샷을 “{path}”(으)로 저장하지 못했습니다({detail}). 클립은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The spending limit {name} in “{path}” is “{value}”, which is not an amount in US dollars. Nothing was sent or charged. Set it to an amount such as 5 or 2.50, or allow this once.</source>
        <translation>“{path}”의 지출 한도 {name}이(가) “{value}”인데 미국 달러 금액이 아닙니다. 전송되거나 청구된 것은 없습니다. 5 또는 2.50과 같은 금액으로 설정하거나 이번만 허용하세요.</translation>
    </message>
    <message>
        <source>The trusted certificates can&apos;t be read ({detail}).</source>
        <translation>신뢰하는 인증서를 읽을 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>The video is finished and paid for, but it couldn&apos;t be downloaded ({detail}). Nothing is lost: Gallop keeps trying while its window is open and at each start. You can also download it again now.</source>
        <translation>동영상이 완성되고 결제되었지만 다운로드하지 못했습니다({detail}). 손실된 것은 없습니다. Gallop은 창이 열려 있는 동안과 시작할 때마다 계속 시도합니다. 지금 다시 다운로드할 수도 있습니다.</translation>
    </message>
    <message>
        <source>There is no API key yet, so no videos can be generated.</source>
        <translation>API 키가 없어 동영상을 생성할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no API key yet. Nothing was sent or charged. Enter your key to send the waiting jobs.</source>
        <translation>API 키가 없습니다. 전송되거나 청구된 것은 없습니다. 대기 중인 작업을 보내려면 키를 입력하세요.</translation>
    </message>
    <message>
        <source>This also happened to 1 other clip.</source>
        <translation>다른 클립 1개에도 같은 일이 일어났습니다.</translation>
    </message>
    <message numerus="yes">
        <source>This also happened to {count} other clips.</source>
        <translation>
            <numerusform>다른 클립 {count}개에도 같은 일이 일어났습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no network connection.</source>
        <translation>이 컴퓨터가 네트워크에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>This computer has no system keyring, so the key is kept only until you close Gallop.</source>
        <translation>이 컴퓨터에 시스템 키링이 없어 키는 Gallop을 닫을 때까지만 보관됩니다.</translation>
    </message>
    <message>
        <source>This computer has no system keyring. Your key is kept only until you close Gallop.</source>
        <translation>이 컴퓨터에 시스템 키링이 없습니다. 키는 Gallop을 닫을 때까지만 보관됩니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>이 컴퓨터의 시계가 정확합니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes ahead.</source>
        <translation>이 컴퓨터의 시계가 {minutes}분 빠릅니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {minutes} minutes behind.</source>
        <translation>이 컴퓨터의 시계가 {minutes}분 느립니다.</translation>
    </message>
    <message>
        <source>This copy has no update address. Check where you downloaded it.</source>
        <translation>이 복사본에는 업데이트 주소가 없습니다. 다운로드한 곳에서 확인하세요.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an API key: it is empty, or contains spaces or unusual characters. It was not used. Copy it again from your account page.</source>
        <translation>API 키가 아닌 것 같습니다. 비어 있거나 공백 또는 특이한 문자가 있습니다. 사용하지 않았습니다. 계정 페이지에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>This job belongs to another service, {service}; Gallop is now using {here}. It is not sent, tracked or charged from here. Start Gallop with that address to continue. A job that was never sent can also be sent from here; it is then charged here.</source>
        <translation>이 작업은 다른 서비스 {service}의 것이며 Gallop은 지금 {here}을(를) 사용합니다. 여기서는 전송, 추적, 청구되지 않습니다. 계속하려면 해당 주소로 Gallop을 시작하세요. 전송된 적 없는 작업은 여기서도 보낼 수 있으며 그러면 여기서 청구됩니다.</translation>
    </message>
    <message>
        <source>This job got no clear answer from ShortAPI ({detail}) and may have been charged. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>이 작업에 대해 ShortAPI의 명확한 응답이 없어({detail}) 청구되었을 수 있습니다. 다시 보내지 않았습니다. ShortAPI 계정 페이지에 있는지 확인한 후 선택하세요.</translation>
    </message>
    <message>
        <source>This job has waited for a key or for a long time, so Gallop asks before sending it. Nothing was sent or charged. Send it, or remove it.</source>
        <translation>이 작업은 키를 기다렸거나 오래 대기했으므로 Gallop이 보내기 전에 묻습니다. 전송되거나 청구된 것은 없습니다. 보내거나 제거하세요.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when its job list was copied, moved or restored by a system backup, so it may have been sent and charged from there. It was not sent from here. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>시스템 백업이 작업 목록을 복사, 이동 또는 복원했을 때 이 작업은 전송을 기다리고 있었으므로 거기서 전송되고 청구되었을 수 있습니다. 여기서는 보내지 않았습니다. ShortAPI 계정 페이지에 있는지 확인한 후 선택하세요.</translation>
    </message>
    <message>
        <source>This job was waiting to be sent when the restored backup was made, so it may have been sent and charged since. It was not sent again. Check whether it is on your ShortAPI account page, then choose.</source>
        <translation>복원한 백업이 만들어질 때 이 작업은 전송을 기다리고 있었으므로 그 이후 전송되고 청구되었을 수 있습니다. 다시 보내지 않았습니다. ShortAPI 계정 페이지에 있는지 확인한 후 선택하세요.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the aspect ratio “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>이 모델은 화면비 “{given}”을(를) 제공하지 않습니다. 전송된 것은 없습니다. {options} 중에서 선택하세요.</translation>
    </message>
    <message>
        <source>This model doesn&apos;t offer the resolution “{given}”. Nothing was sent. Choose one of {options}.</source>
        <translation>이 모델은 해상도 “{given}”을(를) 제공하지 않습니다. 전송된 것은 없습니다. {options} 중에서 선택하세요.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} It didn&apos;t report the full charge or refund: check your account page. Your prompt and settings are kept.</source>
        <translation>동영상 생성에 실패했습니다. ShortAPI의 설명: {reason} 전체 청구액이나 환불액이 보고되지 않았습니다. 계정 페이지를 확인하세요. 프롬프트와 설정은 유지됩니다.</translation>
    </message>
    <message>
        <source>This video failed. ShortAPI says: {reason} You were charged {charged} and refunded {refunded}. Your prompt and settings are kept.</source>
        <translation>동영상 생성에 실패했습니다. ShortAPI의 설명: {reason} {charged}이(가) 청구되고 {refunded}이(가) 환불되었습니다. 프롬프트와 설정은 유지됩니다.</translation>
    </message>
    <message>
        <source>This would cost {total}, more than your limit of {cap} per Generate. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>요금이 {total}(으)로 생성 1회 한도 {cap}을(를) 넘습니다. 전송되거나 청구된 것은 없습니다. 설정에서 한도를 변경하거나 이번만 허용하세요.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress this month, that is more than your limit of {cap} per month. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>요금은 {total}입니다. 이번 달에 이미 지출했거나 진행 중인 {committed}을(를) 더하면 한 달 한도 {cap}을(를) 넘습니다. 전송되거나 청구된 것은 없습니다. 설정에서 한도를 변경하거나 이번만 허용하세요.</translation>
    </message>
    <message>
        <source>This would cost {total}. With {committed} already spent or in progress today, that is more than your limit of {cap} per day. Nothing was sent or charged. Change the limit in the settings, or allow this once.</source>
        <translation>요금은 {total}입니다. 오늘 이미 지출했거나 진행 중인 {committed}을(를) 더하면 하루 한도 {cap}을(를) 넘습니다. 전송되거나 청구된 것은 없습니다. 설정에서 한도를 변경하거나 이번만 허용하세요.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your job list couldn&apos;t be saved in “{path}” ({detail}). The job list and older backups were not changed. Free up space or allow writing there. Gallop tries again at its next start.</source>
        <translation>오늘의 작업 목록 백업을 “{path}”에 저장하지 못했습니다({detail}). 작업 목록과 이전 백업은 변경되지 않았습니다. 공간을 확보하거나 쓰기를 허용하세요. 다음에 시작할 때 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Trusted certificate authorities: {count}.</source>
        <translation>신뢰하는 인증 기관: {count}개.</translation>
    </message>
    <message>
        <source>Unknown, because {host} didn&apos;t answer.</source>
        <translation>{host}이(가) 응답하지 않아 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Unlock your system keyring: the system is asking for its password, perhaps in a window behind this one. The waiting jobs are sent once it is unlocked. Nothing was charged.</source>
        <translation>시스템 키링의 잠금을 해제하세요. 시스템이 이 창 뒤의 창에서 암호를 묻고 있을 수 있습니다. 잠금이 해제되면 대기 중인 작업이 전송됩니다. 청구된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Videos can be read and played.</source>
        <translation>동영상을 읽고 재생할 수 있습니다.</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}” ({detail}).</source>
        <translation>“{path}”에 동영상을 저장할 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>Videos can&apos;t be saved in “{path}”: {detail}. Nothing was sent. Choose another folder.</source>
        <translation>“{path}”에 동영상을 저장할 수 없습니다: {detail}. 전송된 것은 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring doesn&apos;t look like an API key, so it was not used. Enter your key again.</source>
        <translation>시스템 키링에 저장된 것이 API 키가 아닌 것 같아 사용하지 않았습니다. 키를 다시 입력하세요.</translation>
    </message>
    <message>
        <source>What is saved in your system keyring is not an API key.</source>
        <translation>시스템 키링에 저장된 것이 API 키가 아닙니다.</translation>
    </message>
    <message>
        <source>You can generate 1 to {max} takes at once, not {given}. Nothing was sent.</source>
        <translation>한 번에 1~{max}테이크를 생성할 수 있으며 {given}은(는) 사용할 수 없습니다. 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Your ShortAPI account is out of credit. Nothing was charged. Add credit, then resume.</source>
        <translation>ShortAPI 계정의 잔액이 부족합니다. 청구된 것은 없습니다. 잔액을 충전한 후 재개하세요.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” is damaged ({detail}). It was not changed, and nothing was charged. In Gallop&apos;s window you can restore a backup or start with an empty list; the damaged file is kept.</source>
        <translation>“{path}”의 작업 목록이 손상되었습니다({detail}). 변경되지 않았고 청구된 것도 없습니다. Gallop 창에서 백업을 복원하거나 빈 목록으로 시작할 수 있으며 손상된 파일은 보관됩니다.</translation>
    </message>
    <message>
        <source>Your job list in “{path}” was saved by a newer Gallop (format {found}; this one reads up to {known}). It was not changed, and nothing was charged. Start the newer Gallop.</source>
        <translation>“{path}”의 작업 목록은 더 최신 Gallop에서 저장되었습니다(형식 {found}, 이 버전은 {known}까지). 변경되지 않았고 청구된 것도 없습니다. 더 최신 Gallop을 시작하세요.</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be saved in “{path}” ({detail}). They apply until you close Gallop; jobs and videos were not changed. Free up space or allow writing there.</source>
        <translation>설정을 “{path}”에 저장하지 못했습니다({detail}). Gallop을 닫을 때까지 적용되며 작업과 동영상은 변경되지 않았습니다. 공간을 확보하거나 쓰기를 허용하세요.</translation>
    </message>
    <message>
        <source>Your settings in “{path}” were saved by a newer Gallop (format {found}; this one reads up to {known}). This one uses what it understands and doesn&apos;t change the file, so changes apply only until you close Gallop. Nothing was charged. Check your spending limits, or start the newer Gallop.</source>
        <translation>“{path}”의 설정은 더 최신 Gallop에서 저장되었습니다(형식 {found}, 이 버전은 {known}까지). 이 버전은 이해하는 것만 사용하고 파일을 변경하지 않으므로 변경 내용은 Gallop을 닫을 때까지만 적용됩니다. 청구된 것은 없습니다. 지출 한도를 확인하거나 더 최신 Gallop을 시작하세요.</translation>
    </message>
    <message>
        <source>Your spending couldn&apos;t be exported to “{path}” ({detail}). Your job list was not changed. Choose another folder, then try again.</source>
        <translation>지출을 “{path}”(으)로 내보내지 못했습니다({detail}). 작업 목록은 변경되지 않았습니다. 다른 폴더를 선택한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your system checks the certificates.</source>
        <translation>시스템이 인증서를 확인합니다.</translation>
    </message>
    <message>
        <source>Your system keyring didn&apos;t save the key, so it is kept only until you close Gallop.</source>
        <translation>시스템 키링이 키를 저장하지 않아 Gallop을 닫을 때까지만 보관됩니다.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so Gallop can&apos;t read or save a key there. A key you enter now is kept only until you close Gallop. Unlock the keyring, then try again or save the key again.</source>
        <translation>시스템 키링이 잠겨 있거나 응답하지 않아 키를 읽거나 저장할 수 없습니다. 지금 입력하는 키는 Gallop을 닫을 때까지만 보관됩니다. 키링의 잠금을 해제한 후 다시 시도하거나 키를 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Your system keyring is locked or doesn&apos;t answer, so the key may still be in it. Gallop no longer uses it in this window. Unlock the keyring, then remove the key again.</source>
        <translation>시스템 키링이 잠겨 있거나 응답하지 않아 키가 아직 남아 있을 수 있습니다. 이 창에서는 더 이상 사용하지 않습니다. 키링의 잠금을 해제한 후 키를 다시 제거하세요.</translation>
    </message>
    <message>
        <source>Your system keyring is locked, so the key in it can&apos;t be read.</source>
        <translation>시스템 키링이 잠겨 있어 키를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Your system keyring works.</source>
        <translation>시스템 키링이 정상입니다.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): links to other folders, and broken links, are not followed.</source>
        <translation>{count}개 건너뜀({names}): 다른 폴더로 연결되는 링크와 끊어진 링크는 따라가지 않습니다.</translation>
    </message>
    <message>
        <source>{count} skipped ({names}): only MP4, MOV, MKV and WebM videos can be added.</source>
        <translation>{count}개 건너뜀({names}): MP4, MOV, MKV, WebM 동영상만 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>{failed} of {all} files couldn&apos;t be added to your library: {names}. They can&apos;t be played. Your files were not changed.</source>
        <translation>파일 {all}개 중 {failed}개를 라이브러리에 추가하지 못했습니다: {names}. 재생할 수 없는 파일입니다. 파일은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host}이(가) 응답합니다.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached ({detail}).</source>
        <translation>{host}에 연결할 수 없습니다({detail}).</translation>
    </message>
    <message>
        <source>{size} GB free for videos in “{path}”.</source>
        <translation>“{path}”에 동영상을 위한 공간이 {size} GB 있습니다.</translation>
    </message>
    <message>
        <source>{what}. Nothing was charged, and the job was removed from the job list because this command doesn&apos;t wait. {now}.</source>
        <translation>{what}. 청구된 것은 없으며 이 명령은 기다리지 않으므로 작업이 작업 목록에서 제거되었습니다. {now}.</translation>
    </message>
    <message>
        <source>{what}. The job was sent: {charge}. It stays in the job list, and nothing more is charged. {now}.</source>
        <translation>{what}. 작업이 전송되었습니다: {charge}. 작업 목록에 남으며 더 이상 청구되지 않습니다. {now}.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used as the API address because your key would travel unprotected. Use an address that begins with https:// (http:// only for this computer). Nothing was sent.</source>
        <translation>“{given}”은(는) 키가 보호되지 않은 채 전송되므로 API 주소로 사용할 수 없습니다. “https://”로 시작하는 주소를 사용하세요(“http://”는 이 컴퓨터에만 사용). 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>“{given}” can&apos;t be used in a name. You can use {known}. The old pattern is still used; your files were not changed.</source>
        <translation>“{given}”은(는) 이름에 사용할 수 없습니다. 사용할 수 있는 것: {known}. 이전 형식이 계속 사용되며 파일은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be the videos folder: {detail}. Your videos were not changed. Choose another folder.</source>
        <translation>“{path}”은(는) 동영상 폴더가 될 수 없습니다: {detail}. 동영상은 변경되지 않았습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be moved to the trash ({detail}). It is still in its folder and in your library.</source>
        <translation>“{path}”을(를) 휴지통으로 옮기지 못했습니다({detail}). 원래 폴더와 라이브러리에 그대로 있습니다.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be renamed or moved ({detail}). It was not changed. Close other programs that use it, or allow writing there, then try again.</source>
        <translation>“{path}”의 이름을 바꾸거나 옮기지 못했습니다({detail}). 변경되지 않았습니다. 사용하는 다른 프로그램을 닫거나 쓰기를 허용한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{path}” couldn&apos;t be restored ({detail}). Restore it from the system trash, then choose “Locate…” for the clip.</source>
        <translation>“{path}”을(를) 복원하지 못했습니다({detail}). 시스템 휴지통에서 복원한 후 클립에서 “찾기…”를 선택하세요.</translation>
    </message>
    <message>
        <source>“{path}” has no prompt data, so its prompt and settings are unknown. You can still add it to your library.</source>
        <translation>“{path}”에 프롬프트 정보가 없어 프롬프트와 설정을 알 수 없습니다. 그래도 라이브러리에 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>“{path}” in the settings can&apos;t be the videos folder: {detail}. Your videos were not changed. New ones are saved in the standard folder until you choose another one in the settings.</source>
        <translation>설정의 “{path}”은(는) 동영상 폴더가 될 수 없습니다: {detail}. 동영상은 변경되지 않았습니다. 설정에서 다른 폴더를 선택할 때까지 새 동영상은 기본 폴더에 저장됩니다.</translation>
    </message>
    <message>
        <source>“{path}” isn&apos;t the file of this clip: its content is different. Nothing was changed. Choose the right file, or add this one to your library as a new clip.</source>
        <translation>“{path}”은(는) 이 클립의 파일이 아닙니다. 내용이 다릅니다. 변경된 것은 없습니다. 올바른 파일을 선택하거나 이 파일을 새 클립으로 라이브러리에 추가하세요.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>&amp;Repair</source>
        <translation>복구(&amp;R)</translation>
    </message>
    <message>
        <source>Repair Gallop {version}</source>
        <translation>Gallop {version} 복구</translation>
    </message>
    <message>
        <source>Setup restores all files of the program. Your videos, library, settings and key stay as they are.</source>
        <translation>프로그램의 모든 파일을 복원합니다. 동영상, 라이브러리, 설정 및 키는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>This version is already installed.</source>
        <translation>이 버전은 이미 설치되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 take</source>
        <translation>1테이크</translation>
    </message>
    <message>
        <source>Checking your system keyring…</source>
        <translation>시스템 키링 확인 중…</translation>
    </message>
    <message>
        <source>Finishing the last request…</source>
        <translation>마지막 요청 완료 중…</translation>
    </message>
    <message>
        <source>Key from SHORTAPI_KEY</source>
        <translation>SHORTAPI_KEY의 키</translation>
    </message>
    <message>
        <source>Key from your system keyring</source>
        <translation>시스템 키링의 키</translation>
    </message>
    <message>
        <source>Key kept until you close Gallop</source>
        <translation>Gallop을 닫을 때까지 보관하는 키</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>API 키 없음</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>키 필요 없음</translation>
    </message>
    <message>
        <source>Opening the job list…</source>
        <translation>작업 목록을 여는 중…</translation>
    </message>
    <message>
        <source>The job list is not open</source>
        <translation>작업 목록이 열려 있지 않음</translation>
    </message>
    <message>
        <source>Waiting for the command to finish…</source>
        <translation>명령이 끝나기를 기다리는 중…</translation>
    </message>
    <message>
        <source>Waiting for the other Gallop window to close…</source>
        <translation>다른 Gallop 창이 닫히기를 기다리는 중…</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order and signs of a day: d, MMM, yyyy</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message numerus="yes">
        <source>{count} takes</source>
        <translation>
            <numerusform>{count}테이크</numerusform>
        </translation>
    </message>
    <message>
        <source>{factors} = {total}</source>
        <translation>{factors} = {total}</translation>
    </message>
    <message>
        <source>{seconds} s × {price} × {takes}</source>
        <translation>{seconds}초 × {price} × {takes}</translation>
    </message>
</context>
</TS>

; Inno Setup 6. Called by resources/installer/windows.py, which defines Version, Folder, Icon,
; Output, Name, Messages and Compression. Installs for one person, asks for no administrator.

[Setup]
AppId={{8C4B0B53-6E0F-4B7C-9A58-5E2D7C1F6A11}
AppName=Gallop
AppVersion={#Version}
AppPublisher=Gallop contributors
AppVerName=Gallop {#Version}
VersionInfoVersion={#Version}
; What {autopf} means to a user who is not asked for an administrator.
DefaultDirName={localappdata}\Programs\Gallop
DefaultGroupName=Gallop
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Output}
OutputBaseFilename={#Name}
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\gallop.exe
UninstallDisplayName=Gallop
Compression={#Compression}
SolidCompression=yes
WizardStyle=modern
; Held by an open window (app/bridge/platform/windows.py), whose files neither Setup nor Uninstall may
; touch.
AppMutex=GallopWindow
; For `gallop-console generate` and the like, which have no window.
CloseApplications=yes
ChangesAssociations=yes

; Asks for the language only where Windows' own is none of these.
ShowLanguageDialog=auto

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "hi"; MessagesFile: "compiler:Default.isl,setup\hi.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "ko"; MessagesFile: "compiler:Languages\Korean.isl"
Name: "pt_BR"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "tr"; MessagesFile: "compiler:Languages\Turkish.isl"
Name: "zh_CN"; MessagesFile: "compiler:Default.isl,setup\zh_CN.isl"
Name: "zh_TW"; MessagesFile: "compiler:Default.isl,setup\zh_TW.isl"

; Gallop's own messages: written from the translations before the compiler is called.
#include Messages

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An older version's files: two versions of one library must not lie beside each other.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Gallop"; Filename: "{app}\gallop.exe"
Name: "{userdesktop}\Gallop"; Filename: "{app}\gallop.exe"; Tasks: desktopicon

[Registry]
; "Open with": Gallop is offered for videos and takes no file away from another program. The first
; part is for "Choose another app", the second for the list itself.
Root: HKCU; Subkey: "Software\Classes\Applications\gallop.exe"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\gallop.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Gallop"
Root: HKCU; Subkey: "Software\Classes\Applications\gallop.exe\SupportedTypes"; ValueType: string; ValueName: ".mp4"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\gallop.exe\shell\open\command"; ValueType: string; ValueData: """{app}\gallop.exe"" --open ""%1"""
Root: HKCU; Subkey: "Software\Classes\Gallop.Video"; ValueType: string; ValueData: "Video"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Gallop.Video\shell\open"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Gallop"
Root: HKCU; Subkey: "Software\Classes\Gallop.Video\shell\open\command"; ValueType: string; ValueData: """{app}\gallop.exe"" --open ""%1"""
Root: HKCU; Subkey: "Software\Classes\.mp4\OpenWithProgids"; ValueType: string; ValueName: "Gallop.Video"; ValueData: ""; Flags: uninsdeletevalue

[Code]
// The same version again: Setup puts missing and damaged files back, and says so.
function IsRepair: Boolean;
var
  Installed: String;
begin
  Result := RegQueryStringValue(HKEY_CURRENT_USER,
    'Software\Microsoft\Windows\CurrentVersion\Uninstall\{8C4B0B53-6E0F-4B7C-9A58-5E2D7C1F6A11}_is1',
    'DisplayVersion', Installed) and (Installed = '{#Version}');
end;

procedure CurPageChanged(CurPageID: Integer);
begin
  if (CurPageID = wpReady) and IsRepair then begin
    WizardForm.PageNameLabel.Caption := ExpandConstant('{cm:RepairTitle,{#Version}}');
    WizardForm.PageDescriptionLabel.Caption := CustomMessage('RepairSubtitle');
    WizardForm.ReadyLabel.Caption := CustomMessage('RepairExplanation');
    WizardForm.NextButton.Caption := CustomMessage('RepairButton');
  end;
end;

[Run]
Filename: "{app}\gallop.exe"; Description: "{cm:LaunchProgram,Gallop}"; Flags: nowait postinstall skipifsilent

; Uninstalling removes what [Files] and [Registry] brought. Videos, the library, the job list, the
; settings and the key lie elsewhere and stay.

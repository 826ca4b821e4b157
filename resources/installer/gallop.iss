; Inno Setup 6. Called by resources/installer/windows.py, which defines Version, Folder, Icon,
; Output, Name and Compression. Installs for one person, asks for no administrator.

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

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

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
    WizardForm.PageNameLabel.Caption := 'Repair Gallop {#Version}';
    WizardForm.PageDescriptionLabel.Caption := 'This version is installed already.';
    WizardForm.ReadyLabel.Caption := 'Setup will put all files of the program back. ' +
      'Your videos, library, settings and key are not touched.';
    WizardForm.NextButton.Caption := '&Repair';
  end;
end;

[Run]
Filename: "{app}\gallop.exe"; Description: "{cm:LaunchProgram,Gallop}"; Flags: nowait postinstall skipifsilent

; Uninstalling removes what [Files] and [Registry] brought. Videos, the library, the job list, the
; settings and the key lie elsewhere and stay.

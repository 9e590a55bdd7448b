@echo off
rem Starts Rapporteur with a Java 25 or later, wherever that is installed.
rem RAPPORTEUR_JAVA names one to prefer: a Java home, or its java.exe.
setlocal disabledelayedexpansion
set "needed=25"
set "java="

if not defined RAPPORTEUR_JAVA goto search
call :try "%RAPPORTEUR_JAVA%"
if defined java goto start
for %%h in ("%RAPPORTEUR_JAVA%\..\..") do call :try "%%~fh"
if defined java goto start
echo RAPPORTEUR_JAVA is "%RAPPORTEUR_JAVA%", which is no Java %needed% or later: correct it, or unset it.>&2
exit /b 1

:search
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined java goto start
set "on_path="
for %%j in (java.exe) do set "on_path=%%~$PATH:j"
if defined on_path for %%h in ("%on_path%\..\..") do call :try "%%~fh"
if defined java goto start
for %%p in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK") do (
    call :try_below "%ProgramFiles%\%%~p"
    call :try_below "%LOCALAPPDATA%\Programs\%%~p"
)
call :try_below "%USERPROFILE%\.jdks"
call :try_below "%USERPROFILE%\.sdkman\candidates\java"
if defined java goto start
echo Rapporteur needs Java %needed% or later, and none was found: install a JDK from https://adoptium.net,>&2
echo or set RAPPORTEUR_JAVA to the folder of one.>&2
exit /b 1

:start
"%java%" -XX:-UsePerfData --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
    -cp "%~dp0..\lib\rapporteur.jar" org.rapporteur.app.Launcher %*
exit /b %errorlevel%

rem Tries every Java home in the folder.
:try_below
if not exist "%~1\" exit /b 0
pushd "%~1"
for /d %%d in (*) do if not defined java call :try "%~1\%%d"
popd
exit /b 0

rem Sets java if the Java home will do: its release file tells without starting it.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do (
    if "%%k"=="JAVA_VERSION" for /f "tokens=1 delims=.+-_" %%n in ("%%~l") do (
        if %%n geq %needed% set "java=%~1\bin\java.exe"
    )
)
exit /b 0

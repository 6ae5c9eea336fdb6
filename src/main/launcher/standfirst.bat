@echo off
rem Starts Standfirst: the window, or the command line where the first argument is one of its commands.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "APP=%%~fI"
set "JAVA="

if not defined STANDFIRST_JAVA goto search
call :consider "%STANDFIRST_JAVA%"
if defined JAVA goto found
echo standfirst: STANDFIRST_JAVA (%STANDFIRST_JAVA%) is not the folder of a Java 25 or newer 1>&2
exit /b 2

:search
set "BUILT="
if exist "%APP%\java-home" set /p BUILT=<"%APP%\java-home"
if defined BUILT call :consider "%BUILT%"
if not defined JAVA if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined JAVA for %%I in (java.exe) do if not "%%~$PATH:I"=="" call :consider "%%~dp$PATH:I.."
if defined JAVA goto found
echo standfirst: needs Java 25 or newer: install one (for instance from adoptium.net) or set STANDFIRST_JAVA to its folder 1>&2
exit /b 2

:found
for %%C in (intake outline export check clean help) do if "%~1"=="%%C" goto commandline
set "FIRST=%~1"
if defined FIRST if "%FIRST:~0,1%"=="-" goto commandline
"%JAVA%" --module-path "%APP%\javafx" --add-modules javafx.controls,javafx.web,javafx.swing --enable-native-access=javafx.graphics,javafx.web -cp "%APP%\lib\*" standfirst.Main %*
exit /b %ERRORLEVEL%

:commandline
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=off -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%APP%\lib\*" standfirst.Main %*
exit /b %ERRORLEVEL%

rem Takes the Java of a home folder where it is new enough: its "release" file says so.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :compare "%~1" %%V
exit /b 0

:compare
set "MAJOR=%~2"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 25 set "JAVA=%~1\bin\java.exe"
exit /b 0

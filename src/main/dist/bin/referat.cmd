@echo off
rem Starts referat with the Java that lies beside it, or the one in JAVA_HOME, or the one on the path.
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "REFERAT_HOME=%%~fI"
set "REFERAT_JDK=%REFERAT_HOME%\runtime"
if exist "%REFERAT_JDK%\bin\java.exe" goto found
if not defined JAVA_HOME goto path
rem Some write JAVA_HOME with quotes around it.
set "REFERAT_JDK=%JAVA_HOME:"=%"
if exist "%REFERAT_JDK%\bin\java.exe" goto found
:path
set "REFERAT_JDK="
set "REFERAT_JAVA="
for %%I in (java.exe) do set "REFERAT_JAVA=%%~$PATH:I"
if not defined REFERAT_JAVA goto no_java
goto work
:found
set "REFERAT_JAVA=%REFERAT_JDK%\bin\java.exe"

:work
rem One document is made sooner by the quick compiler; for a folder of them the good one pays.
set "REFERAT_VALG=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "REFERAT_SLAGS=validate"
if /i "%~1"=="build" set "REFERAT_SLAGS=build"
if /i "%~1"=="watch" set "REFERAT_SLAGS=build"
if /i "%~1"=="watch" goto much
if /i "%~1"=="--version" goto run
if /i "%~1"=="-V" goto run
rem Only the second argument is looked at: to go through them all would take those with odd signs apart.
if not "%~2"=="" if exist "%~2\" goto much
goto archive
:much
set "REFERAT_VALG=-XX:+UseSerialGC -Xms128m -Xmn96m -XX:SurvivorRatio=1 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:CompileCommand=quiet"
set "REFERAT_VALG=%REFERAT_VALG% -XX:CompileCommand=exclude,com.vladsch.flexmark.util.collection.ItemFactoryMap::getItem"

:archive
rem A class-data archive, see bin/referat. A Java that is only on the path does not tell its version here.
set "REFERAT_ARKIV="
set "REFERAT_VERSION="
if defined REFERAT_UDEN_ARKIV goto run
if not defined REFERAT_JDK goto run
if not exist "%REFERAT_JDK%\release" goto run
for /f "usebackq tokens=1,2 delims==" %%A in ("%REFERAT_JDK%\release") do if "%%A"=="JAVA_VERSION" set "REFERAT_VERSION=%%~B"
if not defined REFERAT_VERSION goto run
set "REFERAT_ENDELSE=jsa"
set "REFERAT_FLAG=-XX:SharedArchiveFile="
for /f "delims=.-+" %%V in ("%REFERAT_VERSION%") do if %%V GEQ 25 set "REFERAT_ENDELSE=aot"
if %REFERAT_ENDELSE%==aot set "REFERAT_FLAG=-XX:AOTCache="
rem An older Java does not find its classes in an archive when there is a space in the path.
if not "%REFERAT_HOME: =%"=="%REFERAT_HOME%" if %REFERAT_ENDELSE%==jsa goto run
set "REFERAT_EGEN=%REFERAT_HOME:\=_%"
set "REFERAT_EGEN=%REFERAT_EGEN::=_%"
set "REFERAT_CACHE=%LOCALAPPDATA%\referat\%REFERAT_EGEN%"
if not defined LOCALAPPDATA set "REFERAT_CACHE=%REFERAT_HOME%\arkiv"
for %%F in ("%REFERAT_HOME%\arkiv\%REFERAT_SLAGS%-%REFERAT_VERSION%-*.%REFERAT_ENDELSE%") do set "REFERAT_ARKIV=%%~fF"
for %%F in ("%REFERAT_CACHE%\%REFERAT_SLAGS%-%REFERAT_VERSION%-*.%REFERAT_ENDELSE%") do set "REFERAT_ARKIV=%%~fF"
rem An older Java falls over half an archive; its name tells how long it should be.
if defined REFERAT_ARKIV call :size
if defined REFERAT_ARKIV goto run_archive
if defined CI goto run
if exist "%REFERAT_CACHE%\%REFERAT_VERSION%.ingen" goto run
"%REFERAT_JAVA%" %REFERAT_VALG% -XX:-UsePerfData -Xlog:disable -Djava.awt.headless=true -Djdk.console=java.base "-Dreferat.arkivmappe=%REFERAT_CACHE%" -Dreferat.java=%REFERAT_VERSION% -cp "%REFERAT_HOME%\lib\referat.jar" dk.referat.cli.Main %*
exit /b %errorlevel%
:run_archive
if /i "%~1"=="watch" if %REFERAT_ENDELSE%==aot set "REFERAT_VALG=%REFERAT_VALG% -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining"
"%REFERAT_JAVA%" %REFERAT_VALG% -XX:-UsePerfData -Xlog:disable -Djava.awt.headless=true -Djdk.console=java.base "%REFERAT_FLAG%%REFERAT_ARKIV%" "-Dreferat.arkiv=%REFERAT_ARKIV%" -Dreferat.java=%REFERAT_VERSION% -cp "%REFERAT_HOME%\lib\referat.jar" dk.referat.cli.Main %*
exit /b %errorlevel%
:run
"%REFERAT_JAVA%" %REFERAT_VALG% -XX:-UsePerfData -Xlog:disable -Djava.awt.headless=true -Djdk.console=java.base -cp "%REFERAT_HOME%\lib\referat.jar" dk.referat.cli.Main %*
exit /b %errorlevel%
:size
for %%F in ("%REFERAT_ARKIV%") do set "REFERAT_BYTES=-%%~zF-"
call set "REFERAT_REST=%%REFERAT_ARKIV:%REFERAT_BYTES%=%%"
if "%REFERAT_REST%"=="%REFERAT_ARKIV%" set "REFERAT_ARKIV="
exit /b 0
:no_java
echo referat: Java mangler. Hent Java 17 eller nyere, eller lad JAVA_HOME vise vej til den. 1>&2
exit /b 3

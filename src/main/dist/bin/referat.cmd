@echo off
rem Starts referat with the Java in JAVA_HOME, or else the one on the path.
setlocal
set "REFERAT_HOME=%~dp0.."
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" goto java_home
where java >nul 2>nul
if errorlevel 1 goto no_java
set "REFERAT_JAVA=java"
goto start
:java_home
set "REFERAT_JAVA=%JAVA_HOME%\bin\java.exe"
:start
"%REFERAT_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true -Djdk.console=java.base -cp "%REFERAT_HOME%\lib\*" dk.referat.cli.Main %*
exit /b %errorlevel%
:no_java
echo referat: Java mangler. Installer Java 17 eller nyere, eller saet JAVA_HOME. 1>&2
exit /b 3

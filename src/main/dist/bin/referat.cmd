@echo off
rem Starts referat with the Java in JAVA_HOME, or else the one on the path.
setlocal DisableDelayedExpansion
set "REFERAT_HOME=%~dp0.."
if not defined JAVA_HOME goto path
rem Some write JAVA_HOME with quotes around it.
set "REFERAT_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%REFERAT_JAVA%" goto start
:path
where java >nul 2>nul
if errorlevel 1 goto no_java
set "REFERAT_JAVA=java"
:start
"%REFERAT_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true -Djdk.console=java.base -cp "%REFERAT_HOME%\lib\*" dk.referat.cli.Main %*
exit /b %errorlevel%
:no_java
echo referat: Java mangler. Hent Java 17 eller nyere, eller lad JAVA_HOME vise vej til den. 1>&2
exit /b 3

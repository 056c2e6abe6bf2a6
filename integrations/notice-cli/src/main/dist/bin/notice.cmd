@echo off
rem Runs the notice command. It needs Java 17 or newer: that of JAVA_HOME, or else the one on the PATH.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%~dp0..\lib\notice.jar" %*
exit /b %ERRORLEVEL%

@node "%~dp0vscode.ts" %*

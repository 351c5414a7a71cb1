package org.practicenavigator.editor;

/// A file for an editor.
///
/// @param path from the project folder, for example `.vscode/settings.json`
public record EditorFile(String path, String text) {}

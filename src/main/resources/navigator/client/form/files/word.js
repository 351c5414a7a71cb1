// The third script of the form page: documents of Word, texts and archives. form-files.js asks for it.
import { docxOf } from "./docx-write.js";
import { readFile } from "./read.js";

globalThis.navigatorWord = { readFile, docxOf };

import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{codePointName}from"./shared-generated-unicode-names.js";import"./shared-empty.js";export{codePointName};

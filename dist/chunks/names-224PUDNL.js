import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{codePointName}from"./chunk-D6F7IMMS.js";import"./chunk-S5VBFXDS.js";export{codePointName};

import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{codePointName}from"./chunk-XYLO5OFP.js";import"./chunk-S5VBFXDS.js";export{codePointName};

import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{judgeHere}from"./chunk-SHPADNBF.js";import"./chunk-B7VYCGJ4.js";import"./chunk-6P76VZPS.js";import"./chunk-5BDVPYDS.js";import"./chunk-4AOPVKN7.js";import"./chunk-O3KIUGPR.js";import"./chunk-MRHBQYWI.js";import{EXIT}from"./chunk-IWDEY4V6.js";import{blockerLines}from"./chunk-I3HU2M6H.js";import"./chunk-FO7WC7ZC.js";import"./chunk-FN377HHO.js";import"./chunk-WM7THYFS.js";import"./chunk-IFVKXUPT.js";import"./chunk-A5M4HDI5.js";import"./chunk-RBD3PH3H.js";import"./chunk-S5VBFXDS.js";async function blockers(options,invocation){let report=await judgeHere(options,invocation),{console}=invocation;if(options.json==="-"?console.out(`${JSON.stringify(report.blockers,null,2)}
`):report.blockers===null?console.out(`No register was found.
`):console.out(`${blockerLines(report.blockers,console.paint).join(`
`).trimStart()}
`),report.verdict==="error"){for(let{message,remedy}of report.problems)console.err(`${message} ${remedy}
`);return EXIT.error}return(report.blockers?.open??0)>0?EXIT.fail:EXIT.pass}export{blockers};

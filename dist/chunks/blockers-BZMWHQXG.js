import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{judgeHere}from"./chunk-UKFW4OS4.js";import"./chunk-JT3C52QK.js";import"./chunk-6P76VZPS.js";import"./chunk-FI7IJNS5.js";import"./chunk-65SKPH5U.js";import"./chunk-5ZZ5PN4R.js";import"./chunk-YED6K2DA.js";import{EXIT}from"./chunk-IWDEY4V6.js";import{blockerLines}from"./chunk-I3HU2M6H.js";import"./chunk-LFA6MIHD.js";import"./chunk-MOUX6MVE.js";import"./chunk-WM7THYFS.js";import"./chunk-IFVKXUPT.js";import"./chunk-A5M4HDI5.js";import"./chunk-RBD3PH3H.js";import"./chunk-S5VBFXDS.js";async function blockers(options,invocation){let report=await judgeHere(options,invocation),{console}=invocation;if(options.json==="-"?console.out(`${JSON.stringify(report.blockers,null,2)}
`):report.blockers===null?console.out(`No register was found.
`):console.out(`${blockerLines(report.blockers,console.paint).join(`
`).trimStart()}
`),report.verdict==="error"){for(let{message,remedy}of report.problems)console.err(`${message} ${remedy}
`);return EXIT.error}return(report.blockers?.open??0)>0?EXIT.fail:EXIT.pass}export{blockers};

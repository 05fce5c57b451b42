import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{judgeHere}from"./chunk-6JPY5QIT.js";import"./chunk-7CIZEQ6P.js";import"./chunk-VYWGFVZS.js";import"./chunk-7AOEPLOD.js";import"./chunk-3SXHTJOS.js";import"./chunk-A4UGJFVD.js";import"./chunk-XVU5BO7D.js";import{EXIT}from"./chunk-LCEBN6Z3.js";import{blockerLines}from"./chunk-6W4GY3KP.js";import"./chunk-6QBLFVZH.js";import"./chunk-FN377HHO.js";import"./chunk-RFQDMGOF.js";import"./chunk-IFVKXUPT.js";import"./chunk-A5M4HDI5.js";import"./chunk-H2J5RD6H.js";import"./chunk-S5VBFXDS.js";async function blockers(options,invocation){let report=await judgeHere(options,invocation),{console}=invocation;if(options.json==="-"?console.out(`${JSON.stringify(report.blockers,null,2)}
`):report.blockers===null?console.out(`No register was found.
`):console.out(`${blockerLines(report.blockers,console.paint).join(`
`).trimStart()}
`),report.verdict==="error"){for(let{message,remedy}of report.problems)console.err(`${message} ${remedy}
`);return EXIT.error}return(report.blockers?.open??0)>0?EXIT.fail:EXIT.pass}export{blockers};

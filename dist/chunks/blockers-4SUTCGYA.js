import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{judgeHere}from"./chunk-26N6XTJG.js";import"./chunk-NCRO6ARV.js";import"./chunk-6P76VZPS.js";import"./chunk-T5KTM72N.js";import"./chunk-SXRXHLY4.js";import"./chunk-F6FTAMNF.js";import"./chunk-TLEB53FU.js";import"./chunk-QSUDNAUB.js";import{EXIT}from"./chunk-ZXMOLX7P.js";import{blockerLines}from"./chunk-GPIGFHVZ.js";import"./chunk-5DN642FJ.js";import"./chunk-D6F7IMMS.js";import"./chunk-RG5NQO2M.js";import"./chunk-RHR2ISFM.js";import"./chunk-FN377HHO.js";import"./chunk-RHQP6H32.js";import"./chunk-3XAIZF3X.js";import"./chunk-FTTJMJJW.js";import"./chunk-A5M4HDI5.js";import"./chunk-S5VBFXDS.js";async function blockers(options,invocation){let report=await judgeHere(options,invocation),{console}=invocation;if(options.json==="-"?console.out(`${JSON.stringify(report.blockers,null,2)}
`):report.blockers===null?console.out(`No register was found.
`):console.out(`${blockerLines(report.blockers,console.paint).join(`
`).trimStart()}
`),report.verdict==="error"){for(let{message,remedy}of report.problems)console.err(`${message} ${remedy}
`);return EXIT.error}return(report.blockers?.open??0)>0?EXIT.fail:EXIT.pass}export{blockers};

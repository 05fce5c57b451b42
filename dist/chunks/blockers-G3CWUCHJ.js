import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{judgeHere}from"./chunk-UKEC5ZSU.js";import"./chunk-7QCURVLV.js";import"./chunk-6P76VZPS.js";import"./chunk-T5KTM72N.js";import"./chunk-2NNGZMXX.js";import"./chunk-XFDBD4NB.js";import"./chunk-WHSBTIBU.js";import"./chunk-JLY45T5A.js";import{EXIT}from"./chunk-3Y66P4L2.js";import{blockerLines}from"./chunk-FRPHOXYW.js";import"./chunk-VJM4XJSK.js";import"./chunk-6DORRDAP.js";import"./chunk-D6F7IMMS.js";import"./chunk-RG5NQO2M.js";import"./chunk-RHR2ISFM.js";import"./chunk-FN377HHO.js";import"./chunk-33GKPG2D.js";import"./chunk-X7EYIV5P.js";import"./chunk-FTTJMJJW.js";import"./chunk-A5M4HDI5.js";import"./chunk-S5VBFXDS.js";async function blockers(options,invocation){let report=await judgeHere(options,invocation),{console}=invocation;if(options.json==="-"?console.out(`${JSON.stringify(report.blockers,null,2)}
`):report.blockers===null?console.out(`No register was found.
`):console.out(`${blockerLines(report.blockers,console.paint).join(`
`).trimStart()}
`),report.verdict==="error"){for(let{message,remedy}of report.problems)console.err(`${message} ${remedy}
`);return EXIT.error}return(report.blockers?.open??0)>0?EXIT.fail:EXIT.pass}export{blockers};

import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{judgeHere}from"./chunk-VXKGQFP7.js";import"./chunk-EUMME7NX.js";import"./chunk-6P76VZPS.js";import"./chunk-6PLB5ZZY.js";import"./chunk-SJVUIHCM.js";import"./chunk-F7NBKCDU.js";import"./chunk-GGQGES2P.js";import{EXIT}from"./chunk-ATCA3WAU.js";import{blockerLines}from"./chunk-HTBZV3L5.js";import"./chunk-ARHDTML7.js";import"./chunk-D6F7IMMS.js";import"./chunk-RG5NQO2M.js";import"./chunk-RHR2ISFM.js";import"./chunk-FN377HHO.js";import"./chunk-ZZHN46ES.js";import"./chunk-JP6EGU7A.js";import"./chunk-FTTJMJJW.js";import"./chunk-A5M4HDI5.js";import"./chunk-S5VBFXDS.js";async function blockers(options,invocation){let report=await judgeHere(options,invocation),{console}=invocation;if(options.json==="-"?console.out(`${JSON.stringify(report.blockers,null,2)}
`):report.blockers===null?console.out(`No register was found.
`):console.out(`${blockerLines(report.blockers,console.paint).join(`
`).trimStart()}
`),report.verdict==="error"){for(let{message,remedy}of report.problems)console.err(`${message} ${remedy}
`);return EXIT.error}return(report.blockers?.open??0)>0?EXIT.fail:EXIT.pass}export{blockers};

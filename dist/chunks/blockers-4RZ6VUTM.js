import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{judgeHere}from"./chunk-CJF3AEFV.js";import"./chunk-T4IVVSVY.js";import"./chunk-6P76VZPS.js";import"./chunk-T5KTM72N.js";import"./chunk-LS5HZDR6.js";import"./chunk-WJD3VFLJ.js";import"./chunk-DLGMA4YK.js";import"./chunk-AZSJI5TJ.js";import{EXIT}from"./chunk-VEWQCAJP.js";import{blockerLines}from"./chunk-ZDVSWH4R.js";import"./chunk-54TJCKHZ.js";import"./chunk-D6F7IMMS.js";import"./chunk-RG5NQO2M.js";import"./chunk-RHR2ISFM.js";import"./chunk-FN377HHO.js";import"./chunk-Z7PKM5OM.js";import"./chunk-4XKYZY2V.js";import"./chunk-FTTJMJJW.js";import"./chunk-A5M4HDI5.js";import"./chunk-S5VBFXDS.js";async function blockers(options,invocation){let report=await judgeHere(options,invocation),{console}=invocation;if(options.json==="-"?console.out(`${JSON.stringify(report.blockers,null,2)}
`):report.blockers===null?console.out(`No register was found.
`):console.out(`${blockerLines(report.blockers,console.paint).join(`
`).trimStart()}
`),report.verdict==="error"){for(let{message,remedy}of report.problems)console.err(`${message} ${remedy}
`);return EXIT.error}return(report.blockers?.open??0)>0?EXIT.fail:EXIT.pass}export{blockers};

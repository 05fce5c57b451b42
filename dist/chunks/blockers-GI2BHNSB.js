import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{judgeHere}from"./chunk-GZPFFTQX.js";import"./chunk-NFAZQKGT.js";import"./chunk-VYWGFVZS.js";import"./chunk-HFPZMJGD.js";import"./chunk-W2FRYQDY.js";import"./chunk-4IPKOV3R.js";import"./chunk-ELWOS62Q.js";import"./chunk-ADWWS6RO.js";import{EXIT}from"./chunk-ZPHUQZBF.js";import{blockerLines}from"./chunk-BHZ54GOH.js";import"./chunk-K7WXCYIY.js";import"./chunk-A5M4HDI5.js";import"./chunk-MKFJKRUY.js";import"./chunk-S5VBFXDS.js";async function blockers(options,invocation){let report=await judgeHere(options,invocation),{console}=invocation;if(options.json==="-"?console.out(`${JSON.stringify(report.blockers,null,2)}
`):report.blockers===null?console.out(`No register was found.
`):console.out(`${blockerLines(report.blockers,console.paint).join(`
`).trimStart()}
`),report.verdict==="error"){for(let{message,remedy}of report.problems)console.err(`${message} ${remedy}
`);return EXIT.error}return(report.blockers?.open??0)>0?EXIT.fail:EXIT.pass}export{blockers};

import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
async function readPages(cap,ask){let items=[];for(let page=1;page<=cap;page+=1){let{data,headers}=await ask(page);if(items.push(...data),!/\brel="?next"?/.test(headers.link??""))return{items,complete:!0}}return{items,complete:!1}}export{readPages};

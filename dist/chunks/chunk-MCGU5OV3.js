import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
function apiFailure(cause){let status=cause.status,answered=typeof status=="number"&&cause.response!=null,message=cause instanceof Error?cause.message:String(cause);return{status:answered?status:null,message:(message.split(`
`,1)[0]??"").slice(0,300)}}function failureClause(cause){let{status}=apiFailure(cause);return status===null?"no answer":status===401?"HTTP 401: the token is not valid":`HTTP ${status}`}export{apiFailure,failureClause};

// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length}});var validate=validate20,schema48={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/e\
vidence/clone-provenance.schema.json",title:"Clone provenance",description:"Where a database dump clone comes from: production-shaped, free of secrets, isolated\
.",type:"object",required:["version","kind","source","productionShaped","secretFree","isolated","dump","at","by"],additionalProperties:!1,properties:{$schema:{type:"\
string",description:"Address of this schema, for editors."},version:{const:1,description:"Version of the format: 1."},kind:{const:"clone-provenance",description:"\
The kind of evidence."},source:{$ref:"#/$defs/text",description:"What the clone was made from."},productionShaped:{const:!0,description:"It has the shape of pro\
duction."},secretFree:{const:!0,description:"It contains no secret."},isolated:{const:!0,description:"It cannot reach production."},dump:{title:"Dump",description:"\
The dump that the clone was loaded from.",type:"object",required:["sha256","bytes"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"},bytes:{type:"\
integer",minimum:1,maximum:9007199254740991,description:"Length of the dump."}}},at:{$ref:"#/$defs/instant",description:"When this was established."},by:{$ref:"\
#/$defs/text",description:"Who established it."}},$defs:{sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits",description:"\
SHA-256: 64 lower-case hexadecimal digits."},text:{type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},instant:{type:"\
string",format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d\
(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\\
d)$",patternErrorMessage:"a date and time as in 2026-09-14T08:30:00Z (RFC 3339)",description:"Date and time by RFC 3339, with its offset."}}},schema49={type:"st\
ring",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},schema50={type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"\
64 lower-case hexadecimal digits",description:"SHA-256: 64 lower-case hexadecimal digits."},schema51={type:"string",format:"date-time",pattern:"^(?:\\d{4}-(?:(?:\
0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[1\
3579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a date and time as \
in 2026-09-14T08:30:00Z (RFC 3339)",description:"Date and time by RFC 3339, with its offset."},func1=Object.prototype.hasOwnProperty,func2=require_ucs2length().
default,pattern4=new RegExp("\\S","u"),pattern5=new RegExp("^[0-9a-f]{64}$","u"),pattern6=new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?\
:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-\
5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$","u");function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err0]:pushError(vErrors,
err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:schema48.required,
parentSchema:schema48,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.source===void 0){let err2={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"source"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),
errors++}if(data.productionShaped===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"productionShaped"},schema:schema48.
required,parentSchema:schema48,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.secretFree===void 0){let err4={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"secretFree"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err4]:pushError(
vErrors,err4),errors++}if(data.isolated===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isolated"},schema:schema48.
required,parentSchema:schema48,data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(data.dump===void 0){let err6={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"dump"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err6]:pushError(vErrors,
err6),errors++}if(data.at===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},schema:schema48.required,parentSchema:schema48,
data};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(data.by===void 0){let err8={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"by"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}for(let key0 in data)if(!func1.
call(schema48.properties,key0)){let err9={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,
parentSchema:schema48,data};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="st\
ring"){let err10={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},schema:schema48.properties.
$schema.type,parentSchema:schema48.properties.$schema,data:data0};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.version!==void 0){let data1=data.
version;if(data1!==1){let err11={instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:schema48.
properties.version,data:data1};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="clone-pr\
ovenance"){let err12={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"clone-provenance"},schema:"cl\
one-provenance",parentSchema:schema48.properties.kind,data:data2};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.source!==void 0){let data3=data.
source;if(typeof data3=="string"){if(func2(data3)>4e3){let err13={instancePath:instancePath+"/source",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{
limit:4e3},schema:4e3,parentSchema:schema49,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(func2(data3)<1){let err14={instancePath:instancePath+
"/source",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema49,data:data3};vErrors===null?vErrors=[err14]:pushError(
vErrors,err14),errors++}if(!pattern4.test(data3)){let err15={instancePath:instancePath+"/source",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\
\\S"},schema:"\\S",parentSchema:schema49,data:data3};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}else{let err16={instancePath:instancePath+
"/source",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},schema:schema49.type,parentSchema:schema49,data:data3};vErrors===null?vErrors=[err16]:
pushError(vErrors,err16),errors++}}if(data.productionShaped!==void 0){let data4=data.productionShaped;if(data4!==!0){let err17={instancePath:instancePath+"/prod\
uctionShaped",schemaPath:"#/properties/productionShaped/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:schema48.properties.productionShaped,
data:data4};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}if(data.secretFree!==void 0){let data5=data.secretFree;if(data5!==!0){let err18={instancePath:instancePath+
"/secretFree",schemaPath:"#/properties/secretFree/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:schema48.properties.secretFree,data:data5};
vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data.isolated!==void 0){let data6=data.isolated;if(data6!==!0){let err19={instancePath:instancePath+
"/isolated",schemaPath:"#/properties/isolated/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:schema48.properties.isolated,data:data6};vErrors===
null?vErrors=[err19]:pushError(vErrors,err19),errors++}}if(data.dump!==void 0){let data7=data.dump;if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.
sha256===void 0){let err20={instancePath:instancePath+"/dump",schemaPath:"#/properties/dump/required",keyword:"required",params:{missingProperty:"sha256"},schema:schema48.
properties.dump.required,parentSchema:schema48.properties.dump,data:data7};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}if(data7.bytes===void 0){
let err21={instancePath:instancePath+"/dump",schemaPath:"#/properties/dump/required",keyword:"required",params:{missingProperty:"bytes"},schema:schema48.properties.
dump.required,parentSchema:schema48.properties.dump,data:data7};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}for(let key1 in data7)if(!(key1===
"sha256"||key1==="bytes")){let err22={instancePath:instancePath+"/dump",schemaPath:"#/properties/dump/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},schema:!1,parentSchema:schema48.properties.dump,data:data7};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}if(data7.sha256!==
void 0){let data8=data7.sha256;if(typeof data8=="string"){if(!pattern5.test(data8)){let err23={instancePath:instancePath+"/dump/sha256",schemaPath:"#/$defs/sha2\
56/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema50,data:data8};vErrors===null?vErrors=[err23]:pushError(
vErrors,err23),errors++}}else{let err24={instancePath:instancePath+"/dump/sha256",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},schema:schema50.
type,parentSchema:schema50,data:data8};vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}}if(data7.bytes!==void 0){let data9=data7.bytes;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err25={instancePath:instancePath+"/dump/bytes",schemaPath:"#/properties/dump/properties/bytes/type",keyword:"\
type",params:{type:"integer"},schema:schema48.properties.dump.properties.bytes.type,parentSchema:schema48.properties.dump.properties.bytes,data:data9};vErrors===
null?vErrors=[err25]:pushError(vErrors,err25),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>9007199254740991||isNaN(data9)){let err26={instancePath:instancePath+
"/dump/bytes",schemaPath:"#/properties/dump/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:schema48.properties.dump.properties.bytes,data:data9};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}if(data9<1||isNaN(data9)){let err27={
instancePath:instancePath+"/dump/bytes",schemaPath:"#/properties/dump/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema48.
properties.dump.properties.bytes,data:data9};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),errors++}}}}else{let err28={instancePath:instancePath+"/dum\
p",schemaPath:"#/properties/dump/type",keyword:"type",params:{type:"object"},schema:schema48.properties.dump.type,parentSchema:schema48.properties.dump,data:data7};
vErrors===null?vErrors=[err28]:pushError(vErrors,err28),errors++}}if(data.at!==void 0){let data10=data.at;if(typeof data10=="string"){if(!pattern6.test(data10)){
let err29={instancePath:instancePath+"/at",schemaPath:"#/$defs/instant/pattern",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12\
]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\\
d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$"},schema:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[\
469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\\
d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",parentSchema:schema51,data:data10};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),
errors++}}else{let err30={instancePath:instancePath+"/at",schemaPath:"#/$defs/instant/type",keyword:"type",params:{type:"string"},schema:schema51.type,parentSchema:schema51,
data:data10};vErrors===null?vErrors=[err30]:pushError(vErrors,err30),errors++}}if(data.by!==void 0){let data11=data.by;if(typeof data11=="string"){if(func2(data11)>
4e3){let err31={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema49,data:data11};
vErrors===null?vErrors=[err31]:pushError(vErrors,err31),errors++}if(func2(data11)<1){let err32={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema49,data:data11};vErrors===null?vErrors=[err32]:pushError(vErrors,err32),errors++}if(!pattern4.
test(data11)){let err33={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:schema49,
data:data11};vErrors===null?vErrors=[err33]:pushError(vErrors,err33),errors++}}else{let err34={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/type",keyword:"\
type",params:{type:"string"},schema:schema49.type,parentSchema:schema49,data:data11};vErrors===null?vErrors=[err34]:pushError(vErrors,err34),errors++}}}else{let err35={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema48.type,parentSchema:schema48,data};vErrors===null?vErrors=[err35]:pushError(
vErrors,err35),errors++}return validate20.errors=vErrors,errors===0}function pushError(errors,error){errors.length<1e3&&errors.push(error)}export{validate};

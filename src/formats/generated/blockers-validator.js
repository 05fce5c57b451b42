// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length}});var validate=validate20,schema48={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/b\
lockers.schema.json",title:"Blocker register",description:"The blockers of one decision, its options and its default.",type:"object",required:["version","packet",
"default","options","blockers"],additionalProperties:!1,properties:{$schema:{type:"string",description:"Address of this schema, for editors."},version:{const:1,
description:"Version of the format: 1."},packet:{$ref:"#/$defs/id",description:"Name of the decision packet."},default:{$ref:"#/$defs/id",description:"The optio\
n in force while nothing else is decided."},options:{type:"array",minItems:1,description:"What may be decided, in rising order.",items:{$ref:"#/$defs/option"}},
grants:{type:"array",description:"Permissions that options may need, each given separately.",items:{$ref:"#/$defs/grant"}},blockers:{type:"array",minItems:1,description:"\
What blocks the decision: at least one.",items:{$ref:"#/$defs/blocker"}}},$defs:{id:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\
\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe\
4}\\u{1d159}]+)*$",patternErrorMessage:"a name with a letter or a digit, without control or invisible characters, its words separated by single spaces",description:"\
An id or a name: spelling and case count."},sentence:{type:"string",minLength:1,maxLength:4e3},option:{title:"Option",description:"One thing that may be decided\
.",type:"object",required:["id","summary","requires"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id",description:"Name of the option."},summary:{$ref:"\
#/$defs/sentence",description:"What it means, in one sentence."},requires:{type:["string","array"],pattern:"^all$",patternErrorMessage:'"all" or a list of block\
er ids',items:{$ref:"#/$defs/id"},description:'Blockers that must be closed: "all", or a list of their ids.'},grants:{type:"array",items:{$ref:"#/$defs/id"},description:"\
Grants that must be given."}}},grant:{title:"Grant",description:"A permission of its own.",type:"object",required:["id","status"],additionalProperties:!1,properties:{
id:{$ref:"#/$defs/id",description:"Name of the grant."},status:{type:"string",enum:["open","granted"],description:'Only "granted" is granted.'},by:{$ref:"#/$def\
s/id",description:"Who granted it; required once it is granted."},evidence:{$ref:"#/$defs/evidence"}}},blocker:{title:"Blocker",description:"One thing that must\
 be settled before the decision.",type:"object",required:["id","status","actors","gate"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id",description:"\
Name of the blocker."},status:{type:"string",enum:["open","narrowed","closed"],description:'Only "closed" is closed.'},note:{type:"string",maxLength:4e3,description:"\
What has been done so far."},actors:{type:"array",minItems:1,description:"Who acts next.",items:{$ref:"#/$defs/id"}},gate:{$ref:"#/$defs/sentence",description:"\
What closes it."},evidence:{$ref:"#/$defs/evidence"},locks:{type:"array",description:"Paths, from this register's folder, that may not be resealed while this bl\
ocker is not closed.",items:{type:"string",minLength:1}}}},evidence:{title:"Evidence",description:"Sealed files that this rests on.",type:"array",items:{type:"o\
bject",required:["path"],additionalProperties:!1,properties:{path:{type:"string",minLength:1,description:"Path of the file, from this register's folder."},schema:{
type:"string",minLength:1,description:"What it must validate against: clone-provenance, schema-compatibility, dry-run, rollback, or the path of a JSON Schema."}}}}}},
schema49={type:"string",minLength:1,maxLength:200,pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d\
159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$",patternErrorMessage:"a name with a letter or a di\
git, without control or invisible characters, its words separated by single spaces",description:"An id or a name: spelling and case count."},func1=require_ucs2length().
default,pattern4=new RegExp("^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Defau\
lt_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$","u"),schema51={title:"Option",description:"One thing that may be decided.",type:"o\
bject",required:["id","summary","requires"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id",description:"Name of the option."},summary:{$ref:"#/$defs/\
sentence",description:"What it means, in one sentence."},requires:{type:["string","array"],pattern:"^all$",patternErrorMessage:'"all" or a list of blocker ids',
items:{$ref:"#/$defs/id"},description:'Blockers that must be closed: "all", or a list of their ids.'},grants:{type:"array",items:{$ref:"#/$defs/id"},description:"\
Grants that must be given."}}},schema53={type:"string",minLength:1,maxLength:4e3},pattern7=new RegExp("^all$","u");function validate21(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},schema:schema51.required,parentSchema:schema51,data};vErrors===null?vErrors=
[err0]:pushError(vErrors,err0),errors++}if(data.summary===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sum\
mary"},schema:schema51.required,parentSchema:schema51,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.requires===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requires"},schema:schema51.required,parentSchema:schema51,data};vErrors===null?
vErrors=[err2]:pushError(vErrors,err2),errors++}for(let key0 in data)if(!(key0==="id"||key0==="summary"||key0==="requires"||key0==="grants")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema51,data};vErrors===null?vErrors=
[err3]:pushError(vErrors,err3),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)>200){let err4={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema49,data:data0};vErrors===null?vErrors=[err4]:pushError(
vErrors,err4),errors++}if(func1(data0)<1){let err5={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema49,data:data0};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(!pattern4.test(data0)){let err6={instancePath:instancePath+"\
/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\\
u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\
\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe\
4}\\u{1d159}]+)*$",parentSchema:schema49,data:data0};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}}else{let err7={instancePath:instancePath+"/\
id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema49.type,parentSchema:schema49,data:data0};vErrors===null?vErrors=[err7]:pushError(
vErrors,err7),errors++}}if(data.summary!==void 0){let data1=data.summary;if(typeof data1=="string"){if(func1(data1)>4e3){let err8={instancePath:instancePath+"/s\
ummary",schemaPath:"#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema53,data:data1};vErrors===null?vErrors=[err8]:
pushError(vErrors,err8),errors++}if(func1(data1)<1){let err9={instancePath:instancePath+"/summary",schemaPath:"#/$defs/sentence/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema53,data:data1};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}}else{let err10={instancePath:instancePath+"/\
summary",schemaPath:"#/$defs/sentence/type",keyword:"type",params:{type:"string"},schema:schema53.type,parentSchema:schema53,data:data1};vErrors===null?vErrors=
[err10]:pushError(vErrors,err10),errors++}}if(data.requires!==void 0){let data2=data.requires;if(typeof data2!="string"&&!Array.isArray(data2)){let err11={instancePath:instancePath+
"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type:schema51.properties.requires.type},schema:schema51.properties.requires.type,parentSchema:schema51.
properties.requires,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}if(typeof data2=="string"&&!pattern7.test(data2)){let err12={instancePath:instancePath+
"/requires",schemaPath:"#/properties/requires/pattern",keyword:"pattern",params:{pattern:"^all$"},schema:"^all$",parentSchema:schema51.properties.requires,data:data2};
vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3==
"string"){if(func1(data3)>200){let err13={instancePath:instancePath+"/requires/"+i0,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,
parentSchema:schema49,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(func1(data3)<1){let err14={instancePath:instancePath+"/req\
uires/"+i0,schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema49,data:data3};vErrors===null?vErrors=[err14]:pushError(
vErrors,err14),errors++}if(!pattern4.test(data3)){let err15={instancePath:instancePath+"/requires/"+i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{
pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Po\
int}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16f\
e4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$",parentSchema:schema49,data:data3};vErrors===
null?vErrors=[err15]:pushError(vErrors,err15),errors++}}else{let err16={instancePath:instancePath+"/requires/"+i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{
type:"string"},schema:schema49.type,parentSchema:schema49,data:data3};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}}}if(data.grants!==void 0){
let data4=data.grants;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];if(typeof data5=="string"){if(func1(data5)>200){
let err17={instancePath:instancePath+"/grants/"+i1,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema49,data:data5};
vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}if(func1(data5)<1){let err18={instancePath:instancePath+"/grants/"+i1,schemaPath:"#/$defs/id/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema49,data:data5};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}if(!pattern4.
test(data5)){let err19={instancePath:instancePath+"/grants/"+i1,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{\
Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\\
u{1d159}]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ig\
norable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$",parentSchema:schema49,data:data5};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),
errors++}}else{let err20={instancePath:instancePath+"/grants/"+i1,schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema49.type,parentSchema:schema49,
data:data5};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}}else{let err21={instancePath:instancePath+"/grants",schemaPath:"#/properties/gran\
ts/type",keyword:"type",params:{type:"array"},schema:schema51.properties.grants.type,parentSchema:schema51.properties.grants,data:data4};vErrors===null?vErrors=
[err21]:pushError(vErrors,err21),errors++}}}else{let err22={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema51.type,parentSchema:schema51,
data};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}return validate21.errors=vErrors,errors===0}var schema56={title:"Grant",description:"A pe\
rmission of its own.",type:"object",required:["id","status"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id",description:"Name of the grant."},status:{
type:"string",enum:["open","granted"],description:'Only "granted" is granted.'},by:{$ref:"#/$defs/id",description:"Who granted it; required once it is granted."},
evidence:{$ref:"#/$defs/evidence"}}},schema59={title:"Evidence",description:"Sealed files that this rests on.",type:"array",items:{type:"object",required:["path"],
additionalProperties:!1,properties:{path:{type:"string",minLength:1,description:"Path of the file, from this register's folder."},schema:{type:"string",minLength:1,
description:"What it must validate against: clone-provenance, schema-compatibility, dry-run, rollback, or the path of a JSON Schema."}}}};function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},schema:schema56.required,parentSchema:schema56,
data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.status===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"status"},schema:schema56.required,parentSchema:schema56,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}for(let key0 in data)
if(!(key0==="id"||key0==="status"||key0==="by"||key0==="evidence")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:!1,parentSchema:schema56,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.id!==void 0){let data0=data.
id;if(typeof data0=="string"){if(func1(data0)>200){let err3={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},
schema:200,parentSchema:schema49,data:data0};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(func1(data0)<1){let err4={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema49,data:data0};vErrors===null?vErrors=[err4]:pushError(
vErrors,err4),errors++}if(!pattern4.test(data0)){let err5={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(\
?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\\
u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]\
+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$",parentSchema:schema49,data:data0};vErrors===null?vErrors=
[err5]:pushError(vErrors,err5),errors++}}else{let err6={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema49.
type,parentSchema:schema49,data:data0};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}}if(data.status!==void 0){let data1=data.status;if(typeof data1!=
"string"){let err7={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},schema:schema56.properties.status.
type,parentSchema:schema56.properties.status,data:data1};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(!(data1==="open"||data1==="granted")){
let err8={instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema56.properties.status.enum},schema:schema56.
properties.status.enum,parentSchema:schema56.properties.status,data:data1};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}}if(data.by!==void 0){
let data2=data.by;if(typeof data2=="string"){if(func1(data2)>200){let err9={instancePath:instancePath+"/by",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",
params:{limit:200},schema:200,parentSchema:schema49,data:data2};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(func1(data2)<1){let err10={instancePath:instancePath+
"/by",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema49,data:data2};vErrors===null?vErrors=[err10]:pushError(
vErrors,err10),errors++}if(!pattern4.test(data2)){let err11={instancePath:instancePath+"/by",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"\
^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u280\
0\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d15\
9}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$",parentSchema:schema49,data:data2};vErrors===null?vErrors=
[err11]:pushError(vErrors,err11),errors++}}else{let err12={instancePath:instancePath+"/by",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema49.
type,parentSchema:schema49,data:data2};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.evidence!==void 0){let data3=data.evidence;if(Array.
isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.path===void 0){
let err13={instancePath:instancePath+"/evidence/"+i0,schemaPath:"#/$defs/evidence/items/required",keyword:"required",params:{missingProperty:"path"},schema:schema59.
items.required,parentSchema:schema59.items,data:data4};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}for(let key1 in data4)if(!(key1==="path"||
key1==="schema")){let err14={instancePath:instancePath+"/evidence/"+i0,schemaPath:"#/$defs/evidence/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},schema:!1,parentSchema:schema59.items,data:data4};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(data4.path!==void 0){
let data5=data4.path;if(typeof data5=="string"){if(func1(data5)<1){let err15={instancePath:instancePath+"/evidence/"+i0+"/path",schemaPath:"#/$defs/evidence/ite\
ms/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema59.items.properties.path,data:data5};vErrors===null?vErrors=[err15]:
pushError(vErrors,err15),errors++}}else{let err16={instancePath:instancePath+"/evidence/"+i0+"/path",schemaPath:"#/$defs/evidence/items/properties/path/type",keyword:"\
type",params:{type:"string"},schema:schema59.items.properties.path.type,parentSchema:schema59.items.properties.path,data:data5};vErrors===null?vErrors=[err16]:pushError(
vErrors,err16),errors++}}if(data4.schema!==void 0){let data6=data4.schema;if(typeof data6=="string"){if(func1(data6)<1){let err17={instancePath:instancePath+"/e\
vidence/"+i0+"/schema",schemaPath:"#/$defs/evidence/items/properties/schema/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema59.items.
properties.schema,data:data6};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}else{let err18={instancePath:instancePath+"/evidence/"+i0+"/sche\
ma",schemaPath:"#/$defs/evidence/items/properties/schema/type",keyword:"type",params:{type:"string"},schema:schema59.items.properties.schema.type,parentSchema:schema59.
items.properties.schema,data:data6};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}}else{let err19={instancePath:instancePath+"/evidence/"+i0,
schemaPath:"#/$defs/evidence/items/type",keyword:"type",params:{type:"object"},schema:schema59.items.type,parentSchema:schema59.items,data:data4};vErrors===null?
vErrors=[err19]:pushError(vErrors,err19),errors++}}}else{let err20={instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/type",keyword:"type",params:{
type:"array"},schema:schema59.type,parentSchema:schema59,data:data3};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}}else{let err21={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema56.type,parentSchema:schema56,data};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),
errors++}return validate23.errors=vErrors,errors===0}var schema60={title:"Blocker",description:"One thing that must be settled before the decision.",type:"objec\
t",required:["id","status","actors","gate"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id",description:"Name of the blocker."},status:{type:"string",
enum:["open","narrowed","closed"],description:'Only "closed" is closed.'},note:{type:"string",maxLength:4e3,description:"What has been done so far."},actors:{type:"\
array",minItems:1,description:"Who acts next.",items:{$ref:"#/$defs/id"}},gate:{$ref:"#/$defs/sentence",description:"What closes it."},evidence:{$ref:"#/$defs/e\
vidence"},locks:{type:"array",description:"Paths, from this register's folder, that may not be resealed while this blocker is not closed.",items:{type:"string",
minLength:1}}}};function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},
schema:schema60.required,parentSchema:schema60,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.status===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},schema:schema60.required,parentSchema:schema60,data};vErrors===null?vErrors=[err1]:
pushError(vErrors,err1),errors++}if(data.actors===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actors"},schema:schema60.
required,parentSchema:schema60,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.gate===void 0){let err3={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"gate"},schema:schema60.required,parentSchema:schema60,data};vErrors===null?vErrors=[err3]:pushError(vErrors,
err3),errors++}for(let key0 in data)if(!(key0==="id"||key0==="status"||key0==="note"||key0==="actors"||key0==="gate"||key0==="evidence"||key0==="locks")){let err4={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema60,data};vErrors===
null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)>200){let err5={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema49,data:data0};vErrors===null?vErrors=[err5]:pushError(
vErrors,err5),errors++}if(func1(data0)<1){let err6={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema49,data:data0};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(!pattern4.test(data0)){let err7={instancePath:instancePath+"\
/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\\
u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\
\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe\
4}\\u{1d159}]+)*$",parentSchema:schema49,data:data0};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}}else{let err8={instancePath:instancePath+"/\
id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema49.type,parentSchema:schema49,data:data0};vErrors===null?vErrors=[err8]:pushError(
vErrors,err8),errors++}}if(data.status!==void 0){let data1=data.status;if(typeof data1!="string"){let err9={instancePath:instancePath+"/status",schemaPath:"#/pr\
operties/status/type",keyword:"type",params:{type:"string"},schema:schema60.properties.status.type,parentSchema:schema60.properties.status,data:data1};vErrors===
null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(!(data1==="open"||data1==="narrowed"||data1==="closed")){let err10={instancePath:instancePath+"/status",
schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema60.properties.status.enum},schema:schema60.properties.status.enum,parentSchema:schema60.
properties.status,data:data1};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.note!==void 0){let data2=data.note;if(typeof data2=="str\
ing"){if(func1(data2)>4e3){let err11={instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,
parentSchema:schema60.properties.note,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}else{let err12={instancePath:instancePath+"/\
note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:schema60.properties.note.type,parentSchema:schema60.properties.note,data:data2};
vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.actors!==void 0){let data3=data.actors;if(Array.isArray(data3)){if(data3.length<1){let err13={
instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema60.properties.actors,
data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(typeof data4==
"string"){if(func1(data4)>200){let err14={instancePath:instancePath+"/actors/"+i0,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,
parentSchema:schema49,data:data4};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(func1(data4)<1){let err15={instancePath:instancePath+"/act\
ors/"+i0,schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema49,data:data4};vErrors===null?vErrors=[err15]:pushError(
vErrors,err15),errors++}if(!pattern4.test(data4)){let err16={instancePath:instancePath+"/actors/"+i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"\
^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u280\
0\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d15\
9}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$",parentSchema:schema49,data:data4};vErrors===null?vErrors=
[err16]:pushError(vErrors,err16),errors++}}else{let err17={instancePath:instancePath+"/actors/"+i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"str\
ing"},schema:schema49.type,parentSchema:schema49,data:data4};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}}else{let err18={instancePath:instancePath+
"/actors",schemaPath:"#/properties/actors/type",keyword:"type",params:{type:"array"},schema:schema60.properties.actors.type,parentSchema:schema60.properties.actors,
data:data3};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data.gate!==void 0){let data5=data.gate;if(typeof data5=="string"){if(func1(data5)>
4e3){let err19={instancePath:instancePath+"/gate",schemaPath:"#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema53,
data:data5};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}if(func1(data5)<1){let err20={instancePath:instancePath+"/gate",schemaPath:"#/$defs\
/sentence/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema53,data:data5};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}else{
let err21={instancePath:instancePath+"/gate",schemaPath:"#/$defs/sentence/type",keyword:"type",params:{type:"string"},schema:schema53.type,parentSchema:schema53,
data:data5};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}if(data.evidence!==void 0){let data6=data.evidence;if(Array.isArray(data6)){let len1=data6.
length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.path===void 0){let err22={instancePath:instancePath+
"/evidence/"+i1,schemaPath:"#/$defs/evidence/items/required",keyword:"required",params:{missingProperty:"path"},schema:schema59.items.required,parentSchema:schema59.
items,data:data7};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}for(let key1 in data7)if(!(key1==="path"||key1==="schema")){let err23={instancePath:instancePath+
"/evidence/"+i1,schemaPath:"#/$defs/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema59.
items,data:data7};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),errors++}if(data7.path!==void 0){let data8=data7.path;if(typeof data8=="string"){if(func1(
data8)<1){let err24={instancePath:instancePath+"/evidence/"+i1+"/path",schemaPath:"#/$defs/evidence/items/properties/path/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema59.items.properties.path,data:data8};vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}}else{let err25={instancePath:instancePath+
"/evidence/"+i1+"/path",schemaPath:"#/$defs/evidence/items/properties/path/type",keyword:"type",params:{type:"string"},schema:schema59.items.properties.path.type,
parentSchema:schema59.items.properties.path,data:data8};vErrors===null?vErrors=[err25]:pushError(vErrors,err25),errors++}}if(data7.schema!==void 0){let data9=data7.
schema;if(typeof data9=="string"){if(func1(data9)<1){let err26={instancePath:instancePath+"/evidence/"+i1+"/schema",schemaPath:"#/$defs/evidence/items/propertie\
s/schema/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema59.items.properties.schema,data:data9};vErrors===null?vErrors=[err26]:pushError(
vErrors,err26),errors++}}else{let err27={instancePath:instancePath+"/evidence/"+i1+"/schema",schemaPath:"#/$defs/evidence/items/properties/schema/type",keyword:"\
type",params:{type:"string"},schema:schema59.items.properties.schema.type,parentSchema:schema59.items.properties.schema,data:data9};vErrors===null?vErrors=[err27]:
pushError(vErrors,err27),errors++}}}else{let err28={instancePath:instancePath+"/evidence/"+i1,schemaPath:"#/$defs/evidence/items/type",keyword:"type",params:{type:"\
object"},schema:schema59.items.type,parentSchema:schema59.items,data:data7};vErrors===null?vErrors=[err28]:pushError(vErrors,err28),errors++}}}else{let err29={instancePath:instancePath+
"/evidence",schemaPath:"#/$defs/evidence/type",keyword:"type",params:{type:"array"},schema:schema59.type,parentSchema:schema59,data:data6};vErrors===null?vErrors=
[err29]:pushError(vErrors,err29),errors++}}if(data.locks!==void 0){let data10=data.locks;if(Array.isArray(data10)){let len2=data10.length;for(let i2=0;i2<len2;i2++){
let data11=data10[i2];if(typeof data11=="string"){if(func1(data11)<1){let err30={instancePath:instancePath+"/locks/"+i2,schemaPath:"#/properties/locks/items/min\
Length",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema60.properties.locks.items,data:data11};vErrors===null?vErrors=[err30]:pushError(vErrors,
err30),errors++}}else{let err31={instancePath:instancePath+"/locks/"+i2,schemaPath:"#/properties/locks/items/type",keyword:"type",params:{type:"string"},schema:schema60.
properties.locks.items.type,parentSchema:schema60.properties.locks.items,data:data11};vErrors===null?vErrors=[err31]:pushError(vErrors,err31),errors++}}}else{let err32={
instancePath:instancePath+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{type:"array"},schema:schema60.properties.locks.type,parentSchema:schema60.
properties.locks,data:data10};vErrors===null?vErrors=[err32]:pushError(vErrors,err32),errors++}}}else{let err33={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},schema:schema60.type,parentSchema:schema60,data};vErrors===null?vErrors=[err33]:pushError(vErrors,err33),errors++}return validate25.errors=
vErrors,errors===0}function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.packet===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packet"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=
[err1]:pushError(vErrors,err1),errors++}if(data.default===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"def\
ault"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.options===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err3]:
pushError(vErrors,err3),errors++}if(data.blockers===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"blockers"},
schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}for(let key0 in data)if(!(key0==="$schema"||
key0==="version"||key0==="packet"||key0==="default"||key0==="options"||key0==="grants"||key0==="blockers")){let err5={instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema48,data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),
errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err6={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24\
schema/type",keyword:"type",params:{type:"string"},schema:schema48.properties.$schema.type,parentSchema:schema48.properties.$schema,data:data0};vErrors===null?vErrors=
[err6]:pushError(vErrors,err6),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err7={instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:schema48.properties.version,data:data1};vErrors===null?vErrors=[err7]:
pushError(vErrors,err7),errors++}}if(data.packet!==void 0){let data2=data.packet;if(typeof data2=="string"){if(func1(data2)>200){let err8={instancePath:instancePath+
"/packet",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema49,data:data2};vErrors===null?vErrors=[err8]:pushError(
vErrors,err8),errors++}if(func1(data2)<1){let err9={instancePath:instancePath+"/packet",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema49,data:data2};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(!pattern4.test(data2)){let err10={instancePath:instancePath+
"/packet",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13\
442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[\
^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\\
u{16fe4}\\u{1d159}]+)*$",parentSchema:schema49,data:data2};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}else{let err11={instancePath:instancePath+
"/packet",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema49.type,parentSchema:schema49,data:data2};vErrors===null?vErrors=[err11]:
pushError(vErrors,err11),errors++}}if(data.default!==void 0){let data3=data.default;if(typeof data3=="string"){if(func1(data3)>200){let err12={instancePath:instancePath+
"/default",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema49,data:data3};vErrors===null?vErrors=[err12]:
pushError(vErrors,err12),errors++}if(func1(data3)<1){let err13={instancePath:instancePath+"/default",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema49,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(!pattern4.test(data3)){let err14={instancePath:instancePath+
"/default",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{1\
3442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])\
[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\\u{16fe4}\\u{1d159}]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800\\u{13441}\\u{13442}\
\\u{16fe4}\\u{1d159}]+)*$",parentSchema:schema49,data:data3};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}}else{let err15={instancePath:instancePath+
"/default",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema49.type,parentSchema:schema49,data:data3};vErrors===null?vErrors=[err15]:
pushError(vErrors,err15),errors++}}if(data.options!==void 0){let data4=data.options;if(Array.isArray(data4)){if(data4.length<1){let err16={instancePath:instancePath+
"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema48.properties.options,data:data4};vErrors===
null?vErrors=[err16]:pushError(vErrors,err16),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)validate21(data4[i0],{instancePath:instancePath+"/options\
/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate21.errors:joinErrors(vErrors,validate21.errors),errors=vErrors.
length)}else{let err17={instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"array"},schema:schema48.properties.
options.type,parentSchema:schema48.properties.options,data:data4};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}if(data.grants!==void 0){let data6=data.
grants;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++)validate23(data6[i1],{instancePath:instancePath+"/grants/"+i1,parentData:data6,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate23.errors:joinErrors(vErrors,validate23.errors),errors=vErrors.length)}else{let err18={instancePath:instancePath+
"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"},schema:schema48.properties.grants.type,parentSchema:schema48.properties.grants,
data:data6};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data.blockers!==void 0){let data8=data.blockers;if(Array.isArray(data8)){if(data8.
length<1){let err19={instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema48.
properties.blockers,data:data8};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}let len2=data8.length;for(let i2=0;i2<len2;i2++)validate25(data8[i2],
{instancePath:instancePath+"/blockers/"+i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate25.errors:joinErrors(
vErrors,validate25.errors),errors=vErrors.length)}else{let err20={instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{
type:"array"},schema:schema48.properties.blockers.type,parentSchema:schema48.properties.blockers,data:data8};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),
errors++}}}else{let err21={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema48.type,parentSchema:schema48,data};vErrors===null?
vErrors=[err21]:pushError(vErrors,err21),errors++}return validate20.errors=vErrors,errors===0}function pushError(errors,error){errors.length<1e3&&errors.push(error)}
function joinErrors(errors,more){for(let error of more)pushError(errors,error);return errors}export{validate};

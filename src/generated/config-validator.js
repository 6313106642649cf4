// Made by `npm run generate` (scripts/generate-config-validator.ts) from src/config/config-schema.ts and the options of rules. Do not edit.
export const validateConfig = validate20;
const schema31 = {"description":"The config of pmoves-lint.","type":"object","properties":{"$schema":{"description":"The schema's address, for editors.","type":"string","pattern":"\\S"},"root":{"description":"Whether configs in the folders above are left unread.","type":"boolean"},"extends":{"description":"Configs that this one builds on, the later over the earlier: `plugin:pmoves/recommended`, `plugin:pmoves/seed`, `plugin:pmoves/seed-strict`, `./file.json`, a package `pmoves-config-NAME`, or `plugin:NAME/CONFIG`.","type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"plugins":{"description":"Plugins by name: `acme` is the package `pmoves-plugin-acme`.","type":"array","items":{"type":"string","pattern":"\\S"}},"rules":{"description":"Levels of rules: \"off\", \"warn\" or \"error\", or a list of the level and the rule's options.","type":"object"},"overrides":{"description":"Settings for some files only, the later over the earlier.","type":"array","items":{"description":"Settings for some files only.","type":"object","properties":{"files":{"description":"Globs of the files, relative to the folder of the config.","type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"excludedFiles":{"description":"Globs of files among them that are left out.","type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"extends":{"description":"Configs that hold for these files. They may not state a plan, stacks or exampleEnvFiles.","type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"rules":{"description":"Levels of rules: \"off\", \"warn\" or \"error\", or a list of the level and the rule's options.","type":"object"}},"additionalProperties":false,"required":["files"]}},"ignorePatterns":{"description":"Files that are not linted, as in `.gitignore`, relative to the folder of the config.","type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"settings":{"description":"Settings for plugins. No built-in rule reads them.","type":"object"},"plan":{"description":"The architecture of the project as data.","type":"object","properties":{"tiers":{"description":"Env tiers by name: which services share which env files, and what secrets these may hold.","type":"object","additionalProperties":{"description":"An env tier.","type":["object","null"],"properties":{"purpose":{"description":"What the tier is for.","type":"string","pattern":"\\S"},"files":{"description":"Names of the tier's env files, compared with the last part of a path; `X.example` counts as `X`.","type":"array","items":{"type":"string","pattern":"\\S"}},"services":{"description":"The members. A service belongs to the first tier that selects it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).","type":"array","items":{"type":"string","pattern":"\\S"}},"secrets":{"description":"The classes of secret that the tier's files may hold; `*` allows all.","type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false}},"sharedFiles":{"description":"Env files that hold everything for reference, and that no service should load.","type":"array","items":{"type":"string","pattern":"\\S"}},"secrets":{"description":"Classes of secret by name. The built-in classes are always there.","type":"object","additionalProperties":{"description":"A class of secret.","type":["object","null"],"properties":{"description":{"description":"What such a secret is, for messages.","type":"string","pattern":"\\S"},"names":{"description":"Variable names, or globs with `*`.","type":"array","items":{"type":"string","pattern":"\\S"}},"except":{"description":"Names or globs that the globs of `names` must not catch.","type":"array","items":{"type":"string","pattern":"\\S"}},"namesFrom":{"description":"A file with further names, one a line, or the keys of a JSON object, or a JSON list; relative to this file.","type":"string","pattern":"\\S"},"shapes":{"description":"Regular expressions that a value of this class matches, whatever its name.","type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false}},"networks":{"description":"The networks by their key under the top-level `networks`.","type":"object","additionalProperties":{"description":"A key under the top-level `networks`.","type":["object","null"],"properties":{"purpose":{"description":"What the network is for.","type":"string","pattern":"\\S"},"name":{"description":"The real name (`name:`).","type":"string","pattern":"\\S"},"driver":{"description":"The driver.","type":"string","pattern":"\\S"},"internal":{"description":"Whether it must be `internal: true`, without a way to the outside.","type":"boolean"},"subnet":{"description":"The subnet in CIDR notation, or several for IPv4 and IPv6.","type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"external":{"description":"Whether it is created outside this project.","type":"boolean"},"optional":{"description":"Whether a project may leave it undeclared.","type":"boolean"},"members":{"description":"The only services that may join. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).","type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false}},"stores":{"description":"Data stores by name, and the networks on which they may be.","type":"object","additionalProperties":{"description":"A data store.","type":["object","null"],"properties":{"services":{"description":"The services that are this store. Default: the service of the store's own name. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).","type":"array","items":{"type":"string","pattern":"\\S"}},"home":{"description":"The network on which it belongs, a key of `networks`.","type":"string","pattern":"\\S"},"allow":{"description":"Further networks on which it may be.","type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false}},"dataNetwork":{"description":"Who may join the network of the data stores, besides the stores whose home it is.","type":"object","properties":{"network":{"description":"A key of `networks`.","type":"string","pattern":"\\S"},"allow":{"description":"Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).","type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"monitoring":{"description":"The network on which every service must be, so that its metrics can be read.","type":"object","properties":{"network":{"description":"A key of `networks`.","type":"string","pattern":"\\S"},"except":{"description":"Services that are free of it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).","type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"requiredNetworks":{"description":"Networks that certain services must be on.","type":"array","items":{"description":"Networks that certain services must be on.","type":"object","properties":{"services":{"description":"Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).","type":"array","items":{"type":"string","pattern":"\\S"}},"networks":{"description":"Keys of `networks`.","type":"array","items":{"type":"string","pattern":"\\S"}},"except":{"description":"Services that are free of it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).","type":"array","items":{"type":"string","pattern":"\\S"}},"reason":{"description":"Why, for messages.","type":"string","pattern":"\\S"}},"additionalProperties":false,"required":["services","networks"]}},"llm":{"description":"LLM providers.","type":"object","properties":{"secrets":{"description":"The class of secret that holds their keys.","type":"string","pattern":"\\S"},"tier":{"description":"The only tier whose members may hold such keys and call providers.","type":"string","pattern":"\\S"},"hosts":{"description":"Host names of providers, or globs with `*`.","type":"array","items":{"type":"string","pattern":"\\S"}},"gateway":{"description":"The URL that everyone else calls instead.","type":"string","pattern":"\\S"}},"additionalProperties":false},"endpoints":{"description":"Variables that must name one of the given URLs.","type":"array","items":{"description":"Variables that must name one of the given URLs.","type":"object","properties":{"variables":{"description":"Variable names, or globs with `*`.","type":"array","items":{"type":"string","pattern":"\\S"}},"urls":{"description":"Allowed URLs: scheme, host and port must agree, the path is free.","type":"array","items":{"type":"string","pattern":"\\S"}},"reason":{"description":"Why, for messages.","type":"string","pattern":"\\S"}},"additionalProperties":false,"required":["variables","urls"]}},"reach":{"description":"Who can, or cannot, open a connection to whom.","type":"array","items":{"description":"Who can, or cannot, open a connection to whom.","type":"object","properties":{"from":{"description":"Who opens it. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest). The words `internet` and `host` stand for these.","type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"to":{"description":"Whom it reaches. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest). The words `internet` and `host` stand for these.","type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"allow":{"description":"False: none of `from` may reach any of `to`. True: each of `from` must reach each of `to`.","type":"boolean"},"hops":{"description":"How many steps count. Default: 1, directly; 2 is through one service between.","type":"integer","minimum":1},"except":{"description":"Services that are free of it, and that no path leads through. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).","type":"array","items":{"type":"string","pattern":"\\S"}},"ignoreNetworks":{"description":"Keys of networks that do not count, such as one on which every service is.","type":"array","items":{"type":"string","pattern":"\\S"}},"reason":{"description":"Why, for messages.","type":"string","pattern":"\\S"}},"additionalProperties":false,"required":["from","to","allow"]}},"profiles":{"description":"Services that each profile must start.","type":"object","additionalProperties":{"description":"A profile.","type":["object","null"],"properties":{"services":{"description":"Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).","type":"array","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false,"required":["services"]}},"exceptions":{"description":"Findings that are known, accepted and explained.","type":"array","items":{"description":"What is known, accepted and explained.","type":"object","properties":{"rule":{"description":"The rule's id.","type":"string","pattern":"\\S"},"services":{"description":"The services concerned. Default: all. Each a service's name, a glob with `*`, `tier:NAME`, `store:NAME`, `store:*`, or `image:GLOB` (the image without tag and digest).","type":"array","items":{"type":"string","pattern":"\\S"}},"subjects":{"description":"What the findings are about (a variable, network, file or port): names or globs. Default: all.","type":"array","items":{"type":"string","pattern":"\\S"}},"reason":{"description":"Why it is accepted.","type":"string","pattern":"\\S"}},"additionalProperties":false,"required":["rule","reason"]}}},"additionalProperties":false},"stacks":{"description":"File sets that are really run, by name. One run lints each.","type":"object","additionalProperties":{"description":"A file set that is really run, as `docker compose -f … --profile …`.","type":["object","null"],"properties":{"files":{"description":"Compose files in the order of `-f`, relative to this file.","type":"array","items":{"type":"string","pattern":"\\S"}},"profiles":{"description":"The active profiles. Default: all.","type":"array","items":{"type":"string","pattern":"\\S"}},"envFiles":{"description":"`--env-file`, in order, relative to this file. Default: `.env` of the project directory.","type":"array","items":{"type":"string","pattern":"\\S"}},"projectDirectory":{"description":"`--project-directory`, relative to this file. Default: the folder of the first file.","type":"string","pattern":"\\S"}},"additionalProperties":false}},"exampleEnvFiles":{"description":"Whether `X.example` stands for an env file `X` that is absent. Default: true.","type":"boolean"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("\\S", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.root !== undefined){
if(typeof data.root !== "boolean"){
const err3 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema31.properties.extends.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err6 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.plugins !== undefined){
let data4 = data.plugins;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err8 = {instancePath:instancePath+"/plugins/" + i1,schemaPath:"#/properties/plugins/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/plugins/" + i1,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.rules !== undefined){
let data6 = data.rules;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err11 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.overrides !== undefined){
let data7 = data.overrides;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.files === undefined){
const err12 = {instancePath:instancePath+"/overrides/" + i2,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "files") || (key1 === "excludedFiles")) || (key1 === "extends")) || (key1 === "rules"))){
const err13 = {instancePath:instancePath+"/overrides/" + i2,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.files !== undefined){
let data9 = data8.files;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err14 = {instancePath:instancePath+"/overrides/" + i2+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: schema31.properties.overrides.items.properties.files.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err15 = {instancePath:instancePath+"/overrides/" + i2+"/files",schemaPath:"#/properties/overrides/items/properties/files/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err16 = {instancePath:instancePath+"/overrides/" + i2+"/files/" + i3,schemaPath:"#/properties/overrides/items/properties/files/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/overrides/" + i2+"/files/" + i3,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
if(data8.excludedFiles !== undefined){
let data11 = data8.excludedFiles;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err18 = {instancePath:instancePath+"/overrides/" + i2+"/excludedFiles",schemaPath:"#/properties/overrides/items/properties/excludedFiles/type",keyword:"type",params:{type: schema31.properties.overrides.items.properties.excludedFiles.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err19 = {instancePath:instancePath+"/overrides/" + i2+"/excludedFiles",schemaPath:"#/properties/overrides/items/properties/excludedFiles/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err20 = {instancePath:instancePath+"/overrides/" + i2+"/excludedFiles/" + i4,schemaPath:"#/properties/overrides/items/properties/excludedFiles/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/overrides/" + i2+"/excludedFiles/" + i4,schemaPath:"#/properties/overrides/items/properties/excludedFiles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
if(data8.extends !== undefined){
let data13 = data8.extends;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err22 = {instancePath:instancePath+"/overrides/" + i2+"/extends",schemaPath:"#/properties/overrides/items/properties/extends/type",keyword:"type",params:{type: schema31.properties.overrides.items.properties.extends.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err23 = {instancePath:instancePath+"/overrides/" + i2+"/extends",schemaPath:"#/properties/overrides/items/properties/extends/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(Array.isArray(data13)){
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err24 = {instancePath:instancePath+"/overrides/" + i2+"/extends/" + i5,schemaPath:"#/properties/overrides/items/properties/extends/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/overrides/" + i2+"/extends/" + i5,schemaPath:"#/properties/overrides/items/properties/extends/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
if(data8.rules !== undefined){
let data15 = data8.rules;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err26 = {instancePath:instancePath+"/overrides/" + i2+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/overrides/" + i2,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.ignorePatterns !== undefined){
let data16 = data.ignorePatterns;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
const err29 = {instancePath:instancePath+"/ignorePatterns",schemaPath:"#/properties/ignorePatterns/type",keyword:"type",params:{type: schema31.properties.ignorePatterns.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err30 = {instancePath:instancePath+"/ignorePatterns",schemaPath:"#/properties/ignorePatterns/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(Array.isArray(data16)){
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err31 = {instancePath:instancePath+"/ignorePatterns/" + i6,schemaPath:"#/properties/ignorePatterns/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/ignorePatterns/" + i6,schemaPath:"#/properties/ignorePatterns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
if(data.settings !== undefined){
let data18 = data.settings;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err33 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.plan !== undefined){
let data19 = data.plan;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
if(!(func1.call(schema31.properties.plan.properties, key2))){
const err34 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data19.tiers !== undefined){
let data20 = data19.tiers;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
let data21 = data20[key3];
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err35 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/tiers/additionalProperties/type",keyword:"type",params:{type: schema31.properties.plan.properties.tiers.additionalProperties.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key4 in data21){
if(!((((key4 === "purpose") || (key4 === "files")) || (key4 === "services")) || (key4 === "secrets"))){
const err36 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/tiers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.purpose !== undefined){
let data22 = data21.purpose;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err37 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/purpose/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.files !== undefined){
let data23 = data21.files;
if(Array.isArray(data23)){
const len7 = data23.length;
for(let i7=0; i7<len7; i7++){
let data24 = data23[i7];
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err39 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i7,schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/files/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i7,schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.services !== undefined){
let data25 = data21.services;
if(Array.isArray(data25)){
const len8 = data25.length;
for(let i8=0; i8<len8; i8++){
let data26 = data25[i8];
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err42 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i8,schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/services/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i8,schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/services/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data21.secrets !== undefined){
let data27 = data21.secrets;
if(Array.isArray(data27)){
const len9 = data27.length;
for(let i9=0; i9<len9; i9++){
let data28 = data27[i9];
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err45 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets/" + i9,schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/secrets/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets/" + i9,schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/plan/tiers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/secrets",schemaPath:"#/properties/plan/properties/tiers/additionalProperties/properties/secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/plan/tiers",schemaPath:"#/properties/plan/properties/tiers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.sharedFiles !== undefined){
let data29 = data19.sharedFiles;
if(Array.isArray(data29)){
const len10 = data29.length;
for(let i10=0; i10<len10; i10++){
let data30 = data29[i10];
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err49 = {instancePath:instancePath+"/plan/sharedFiles/" + i10,schemaPath:"#/properties/plan/properties/sharedFiles/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/plan/sharedFiles/" + i10,schemaPath:"#/properties/plan/properties/sharedFiles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/plan/sharedFiles",schemaPath:"#/properties/plan/properties/sharedFiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.secrets !== undefined){
let data31 = data19.secrets;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key5 in data31){
let data32 = data31[key5];
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err52 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/secrets/additionalProperties/type",keyword:"type",params:{type: schema31.properties.plan.properties.secrets.additionalProperties.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key6 in data32){
if(!(((((key6 === "description") || (key6 === "names")) || (key6 === "except")) || (key6 === "namesFrom")) || (key6 === "shapes"))){
const err53 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/secrets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data32.description !== undefined){
let data33 = data32.description;
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err54 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data32.names !== undefined){
let data34 = data32.names;
if(Array.isArray(data34)){
const len11 = data34.length;
for(let i11=0; i11<len11; i11++){
let data35 = data34[i11];
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
const err56 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/names/" + i11,schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/names/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/names/" + i11,schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/names/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/names",schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data32.except !== undefined){
let data36 = data32.except;
if(Array.isArray(data36)){
const len12 = data36.length;
for(let i12=0; i12<len12; i12++){
let data37 = data36[i12];
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
const err59 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i12,schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/except/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/except/" + i12,schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/except",schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data32.namesFrom !== undefined){
let data38 = data32.namesFrom;
if(typeof data38 === "string"){
if(!pattern4.test(data38)){
const err62 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/namesFrom",schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/namesFrom/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/namesFrom",schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/namesFrom/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data32.shapes !== undefined){
let data39 = data32.shapes;
if(Array.isArray(data39)){
const len13 = data39.length;
for(let i13=0; i13<len13; i13++){
let data40 = data39[i13];
if(typeof data40 === "string"){
if(!pattern4.test(data40)){
const err64 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/shapes/" + i13,schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/shapes/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/shapes/" + i13,schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/shapes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/plan/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/shapes",schemaPath:"#/properties/plan/properties/secrets/additionalProperties/properties/shapes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/plan/secrets",schemaPath:"#/properties/plan/properties/secrets/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data19.networks !== undefined){
let data41 = data19.networks;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key7 in data41){
let data42 = data41[key7];
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
const err68 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/networks/additionalProperties/type",keyword:"type",params:{type: schema31.properties.plan.properties.networks.additionalProperties.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key8 in data42){
if(!((((((((key8 === "purpose") || (key8 === "name")) || (key8 === "driver")) || (key8 === "internal")) || (key8 === "subnet")) || (key8 === "external")) || (key8 === "optional")) || (key8 === "members"))){
const err69 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/networks/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data42.purpose !== undefined){
let data43 = data42.purpose;
if(typeof data43 === "string"){
if(!pattern4.test(data43)){
const err70 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/purpose/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/purpose",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data42.name !== undefined){
let data44 = data42.name;
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
const err72 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data42.driver !== undefined){
let data45 = data42.driver;
if(typeof data45 === "string"){
if(!pattern4.test(data45)){
const err74 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/driver/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/driver",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data42.internal !== undefined){
if(typeof data42.internal !== "boolean"){
const err76 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/internal",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/internal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data42.subnet !== undefined){
let data47 = data42.subnet;
if((typeof data47 !== "string") && (!(Array.isArray(data47)))){
const err77 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subnet",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/subnet/type",keyword:"type",params:{type: schema31.properties.plan.properties.networks.additionalProperties.properties.subnet.type}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data47 === "string"){
if(!pattern4.test(data47)){
const err78 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subnet",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/subnet/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(Array.isArray(data47)){
const len14 = data47.length;
for(let i14=0; i14<len14; i14++){
let data48 = data47[i14];
if(typeof data48 === "string"){
if(!pattern4.test(data48)){
const err79 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subnet/" + i14,schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/subnet/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subnet/" + i14,schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/subnet/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
if(data42.external !== undefined){
if(typeof data42.external !== "boolean"){
const err81 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/external",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/external/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data42.optional !== undefined){
if(typeof data42.optional !== "boolean"){
const err82 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/optional",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/optional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data42.members !== undefined){
let data51 = data42.members;
if(Array.isArray(data51)){
const len15 = data51.length;
for(let i15=0; i15<len15; i15++){
let data52 = data51[i15];
if(typeof data52 === "string"){
if(!pattern4.test(data52)){
const err83 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i15,schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/members/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/" + i15,schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/members/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/plan/networks/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/properties/plan/properties/networks/additionalProperties/properties/members/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
}
}
else {
const err86 = {instancePath:instancePath+"/plan/networks",schemaPath:"#/properties/plan/properties/networks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data19.stores !== undefined){
let data53 = data19.stores;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key9 in data53){
let data54 = data53[key9];
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
const err87 = {instancePath:instancePath+"/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/stores/additionalProperties/type",keyword:"type",params:{type: schema31.properties.plan.properties.stores.additionalProperties.type}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key10 in data54){
if(!(((key10 === "services") || (key10 === "home")) || (key10 === "allow"))){
const err88 = {instancePath:instancePath+"/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/stores/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data54.services !== undefined){
let data55 = data54.services;
if(Array.isArray(data55)){
const len16 = data55.length;
for(let i16=0; i16<len16; i16++){
let data56 = data55[i16];
if(typeof data56 === "string"){
if(!pattern4.test(data56)){
const err89 = {instancePath:instancePath+"/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i16,schemaPath:"#/properties/plan/properties/stores/additionalProperties/properties/services/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i16,schemaPath:"#/properties/plan/properties/stores/additionalProperties/properties/services/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/properties/plan/properties/stores/additionalProperties/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data54.home !== undefined){
let data57 = data54.home;
if(typeof data57 === "string"){
if(!pattern4.test(data57)){
const err92 = {instancePath:instancePath+"/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/home",schemaPath:"#/properties/plan/properties/stores/additionalProperties/properties/home/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/home",schemaPath:"#/properties/plan/properties/stores/additionalProperties/properties/home/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data54.allow !== undefined){
let data58 = data54.allow;
if(Array.isArray(data58)){
const len17 = data58.length;
for(let i17=0; i17<len17; i17++){
let data59 = data58[i17];
if(typeof data59 === "string"){
if(!pattern4.test(data59)){
const err94 = {instancePath:instancePath+"/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/" + i17,schemaPath:"#/properties/plan/properties/stores/additionalProperties/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow/" + i17,schemaPath:"#/properties/plan/properties/stores/additionalProperties/properties/allow/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/plan/stores/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow",schemaPath:"#/properties/plan/properties/stores/additionalProperties/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/plan/stores",schemaPath:"#/properties/plan/properties/stores/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data19.dataNetwork !== undefined){
let data60 = data19.dataNetwork;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key11 in data60){
if(!((key11 === "network") || (key11 === "allow"))){
const err98 = {instancePath:instancePath+"/plan/dataNetwork",schemaPath:"#/properties/plan/properties/dataNetwork/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data60.network !== undefined){
let data61 = data60.network;
if(typeof data61 === "string"){
if(!pattern4.test(data61)){
const err99 = {instancePath:instancePath+"/plan/dataNetwork/network",schemaPath:"#/properties/plan/properties/dataNetwork/properties/network/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/plan/dataNetwork/network",schemaPath:"#/properties/plan/properties/dataNetwork/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data60.allow !== undefined){
let data62 = data60.allow;
if(Array.isArray(data62)){
const len18 = data62.length;
for(let i18=0; i18<len18; i18++){
let data63 = data62[i18];
if(typeof data63 === "string"){
if(!pattern4.test(data63)){
const err101 = {instancePath:instancePath+"/plan/dataNetwork/allow/" + i18,schemaPath:"#/properties/plan/properties/dataNetwork/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/plan/dataNetwork/allow/" + i18,schemaPath:"#/properties/plan/properties/dataNetwork/properties/allow/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/plan/dataNetwork/allow",schemaPath:"#/properties/plan/properties/dataNetwork/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/plan/dataNetwork",schemaPath:"#/properties/plan/properties/dataNetwork/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data19.monitoring !== undefined){
let data64 = data19.monitoring;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key12 in data64){
if(!((key12 === "network") || (key12 === "except"))){
const err105 = {instancePath:instancePath+"/plan/monitoring",schemaPath:"#/properties/plan/properties/monitoring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data64.network !== undefined){
let data65 = data64.network;
if(typeof data65 === "string"){
if(!pattern4.test(data65)){
const err106 = {instancePath:instancePath+"/plan/monitoring/network",schemaPath:"#/properties/plan/properties/monitoring/properties/network/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/plan/monitoring/network",schemaPath:"#/properties/plan/properties/monitoring/properties/network/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data64.except !== undefined){
let data66 = data64.except;
if(Array.isArray(data66)){
const len19 = data66.length;
for(let i19=0; i19<len19; i19++){
let data67 = data66[i19];
if(typeof data67 === "string"){
if(!pattern4.test(data67)){
const err108 = {instancePath:instancePath+"/plan/monitoring/except/" + i19,schemaPath:"#/properties/plan/properties/monitoring/properties/except/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/plan/monitoring/except/" + i19,schemaPath:"#/properties/plan/properties/monitoring/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/plan/monitoring/except",schemaPath:"#/properties/plan/properties/monitoring/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/plan/monitoring",schemaPath:"#/properties/plan/properties/monitoring/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data19.requiredNetworks !== undefined){
let data68 = data19.requiredNetworks;
if(Array.isArray(data68)){
const len20 = data68.length;
for(let i20=0; i20<len20; i20++){
let data69 = data68[i20];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.services === undefined){
const err112 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20,schemaPath:"#/properties/plan/properties/requiredNetworks/items/required",keyword:"required",params:{missingProperty: "services"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data69.networks === undefined){
const err113 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20,schemaPath:"#/properties/plan/properties/requiredNetworks/items/required",keyword:"required",params:{missingProperty: "networks"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key13 in data69){
if(!((((key13 === "services") || (key13 === "networks")) || (key13 === "except")) || (key13 === "reason"))){
const err114 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20,schemaPath:"#/properties/plan/properties/requiredNetworks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data69.services !== undefined){
let data70 = data69.services;
if(Array.isArray(data70)){
const len21 = data70.length;
for(let i21=0; i21<len21; i21++){
let data71 = data70[i21];
if(typeof data71 === "string"){
if(!pattern4.test(data71)){
const err115 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/services/" + i21,schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/services/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/services/" + i21,schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/services/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/services",schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data69.networks !== undefined){
let data72 = data69.networks;
if(Array.isArray(data72)){
const len22 = data72.length;
for(let i22=0; i22<len22; i22++){
let data73 = data72[i22];
if(typeof data73 === "string"){
if(!pattern4.test(data73)){
const err118 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/networks/" + i22,schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/networks/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/networks/" + i22,schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/networks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/networks",schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/networks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data69.except !== undefined){
let data74 = data69.except;
if(Array.isArray(data74)){
const len23 = data74.length;
for(let i23=0; i23<len23; i23++){
let data75 = data74[i23];
if(typeof data75 === "string"){
if(!pattern4.test(data75)){
const err121 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/except/" + i23,schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/except/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/except/" + i23,schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/except",schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data69.reason !== undefined){
let data76 = data69.reason;
if(typeof data76 === "string"){
if(!pattern4.test(data76)){
const err124 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/reason",schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20+"/reason",schemaPath:"#/properties/plan/properties/requiredNetworks/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/plan/requiredNetworks/" + i20,schemaPath:"#/properties/plan/properties/requiredNetworks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/plan/requiredNetworks",schemaPath:"#/properties/plan/properties/requiredNetworks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data19.llm !== undefined){
let data77 = data19.llm;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key14 in data77){
if(!((((key14 === "secrets") || (key14 === "tier")) || (key14 === "hosts")) || (key14 === "gateway"))){
const err128 = {instancePath:instancePath+"/plan/llm",schemaPath:"#/properties/plan/properties/llm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data77.secrets !== undefined){
let data78 = data77.secrets;
if(typeof data78 === "string"){
if(!pattern4.test(data78)){
const err129 = {instancePath:instancePath+"/plan/llm/secrets",schemaPath:"#/properties/plan/properties/llm/properties/secrets/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/plan/llm/secrets",schemaPath:"#/properties/plan/properties/llm/properties/secrets/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data77.tier !== undefined){
let data79 = data77.tier;
if(typeof data79 === "string"){
if(!pattern4.test(data79)){
const err131 = {instancePath:instancePath+"/plan/llm/tier",schemaPath:"#/properties/plan/properties/llm/properties/tier/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/plan/llm/tier",schemaPath:"#/properties/plan/properties/llm/properties/tier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data77.hosts !== undefined){
let data80 = data77.hosts;
if(Array.isArray(data80)){
const len24 = data80.length;
for(let i24=0; i24<len24; i24++){
let data81 = data80[i24];
if(typeof data81 === "string"){
if(!pattern4.test(data81)){
const err133 = {instancePath:instancePath+"/plan/llm/hosts/" + i24,schemaPath:"#/properties/plan/properties/llm/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/plan/llm/hosts/" + i24,schemaPath:"#/properties/plan/properties/llm/properties/hosts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/plan/llm/hosts",schemaPath:"#/properties/plan/properties/llm/properties/hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data77.gateway !== undefined){
let data82 = data77.gateway;
if(typeof data82 === "string"){
if(!pattern4.test(data82)){
const err136 = {instancePath:instancePath+"/plan/llm/gateway",schemaPath:"#/properties/plan/properties/llm/properties/gateway/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/plan/llm/gateway",schemaPath:"#/properties/plan/properties/llm/properties/gateway/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/plan/llm",schemaPath:"#/properties/plan/properties/llm/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data19.endpoints !== undefined){
let data83 = data19.endpoints;
if(Array.isArray(data83)){
const len25 = data83.length;
for(let i25=0; i25<len25; i25++){
let data84 = data83[i25];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.variables === undefined){
const err139 = {instancePath:instancePath+"/plan/endpoints/" + i25,schemaPath:"#/properties/plan/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "variables"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data84.urls === undefined){
const err140 = {instancePath:instancePath+"/plan/endpoints/" + i25,schemaPath:"#/properties/plan/properties/endpoints/items/required",keyword:"required",params:{missingProperty: "urls"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key15 in data84){
if(!(((key15 === "variables") || (key15 === "urls")) || (key15 === "reason"))){
const err141 = {instancePath:instancePath+"/plan/endpoints/" + i25,schemaPath:"#/properties/plan/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data84.variables !== undefined){
let data85 = data84.variables;
if(Array.isArray(data85)){
const len26 = data85.length;
for(let i26=0; i26<len26; i26++){
let data86 = data85[i26];
if(typeof data86 === "string"){
if(!pattern4.test(data86)){
const err142 = {instancePath:instancePath+"/plan/endpoints/" + i25+"/variables/" + i26,schemaPath:"#/properties/plan/properties/endpoints/items/properties/variables/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/plan/endpoints/" + i25+"/variables/" + i26,schemaPath:"#/properties/plan/properties/endpoints/items/properties/variables/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/plan/endpoints/" + i25+"/variables",schemaPath:"#/properties/plan/properties/endpoints/items/properties/variables/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data84.urls !== undefined){
let data87 = data84.urls;
if(Array.isArray(data87)){
const len27 = data87.length;
for(let i27=0; i27<len27; i27++){
let data88 = data87[i27];
if(typeof data88 === "string"){
if(!pattern4.test(data88)){
const err145 = {instancePath:instancePath+"/plan/endpoints/" + i25+"/urls/" + i27,schemaPath:"#/properties/plan/properties/endpoints/items/properties/urls/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/plan/endpoints/" + i25+"/urls/" + i27,schemaPath:"#/properties/plan/properties/endpoints/items/properties/urls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/plan/endpoints/" + i25+"/urls",schemaPath:"#/properties/plan/properties/endpoints/items/properties/urls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data84.reason !== undefined){
let data89 = data84.reason;
if(typeof data89 === "string"){
if(!pattern4.test(data89)){
const err148 = {instancePath:instancePath+"/plan/endpoints/" + i25+"/reason",schemaPath:"#/properties/plan/properties/endpoints/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/plan/endpoints/" + i25+"/reason",schemaPath:"#/properties/plan/properties/endpoints/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/plan/endpoints/" + i25,schemaPath:"#/properties/plan/properties/endpoints/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/plan/endpoints",schemaPath:"#/properties/plan/properties/endpoints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data19.reach !== undefined){
let data90 = data19.reach;
if(Array.isArray(data90)){
const len28 = data90.length;
for(let i28=0; i28<len28; i28++){
let data91 = data90[i28];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.from === undefined){
const err152 = {instancePath:instancePath+"/plan/reach/" + i28,schemaPath:"#/properties/plan/properties/reach/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data91.to === undefined){
const err153 = {instancePath:instancePath+"/plan/reach/" + i28,schemaPath:"#/properties/plan/properties/reach/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data91.allow === undefined){
const err154 = {instancePath:instancePath+"/plan/reach/" + i28,schemaPath:"#/properties/plan/properties/reach/items/required",keyword:"required",params:{missingProperty: "allow"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key16 in data91){
if(!(((((((key16 === "from") || (key16 === "to")) || (key16 === "allow")) || (key16 === "hops")) || (key16 === "except")) || (key16 === "ignoreNetworks")) || (key16 === "reason"))){
const err155 = {instancePath:instancePath+"/plan/reach/" + i28,schemaPath:"#/properties/plan/properties/reach/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data91.from !== undefined){
let data92 = data91.from;
if((typeof data92 !== "string") && (!(Array.isArray(data92)))){
const err156 = {instancePath:instancePath+"/plan/reach/" + i28+"/from",schemaPath:"#/properties/plan/properties/reach/items/properties/from/type",keyword:"type",params:{type: schema31.properties.plan.properties.reach.items.properties.from.type}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(typeof data92 === "string"){
if(!pattern4.test(data92)){
const err157 = {instancePath:instancePath+"/plan/reach/" + i28+"/from",schemaPath:"#/properties/plan/properties/reach/items/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(Array.isArray(data92)){
const len29 = data92.length;
for(let i29=0; i29<len29; i29++){
let data93 = data92[i29];
if(typeof data93 === "string"){
if(!pattern4.test(data93)){
const err158 = {instancePath:instancePath+"/plan/reach/" + i28+"/from/" + i29,schemaPath:"#/properties/plan/properties/reach/items/properties/from/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/plan/reach/" + i28+"/from/" + i29,schemaPath:"#/properties/plan/properties/reach/items/properties/from/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
if(data91.to !== undefined){
let data94 = data91.to;
if((typeof data94 !== "string") && (!(Array.isArray(data94)))){
const err160 = {instancePath:instancePath+"/plan/reach/" + i28+"/to",schemaPath:"#/properties/plan/properties/reach/items/properties/to/type",keyword:"type",params:{type: schema31.properties.plan.properties.reach.items.properties.to.type}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(typeof data94 === "string"){
if(!pattern4.test(data94)){
const err161 = {instancePath:instancePath+"/plan/reach/" + i28+"/to",schemaPath:"#/properties/plan/properties/reach/items/properties/to/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(Array.isArray(data94)){
const len30 = data94.length;
for(let i30=0; i30<len30; i30++){
let data95 = data94[i30];
if(typeof data95 === "string"){
if(!pattern4.test(data95)){
const err162 = {instancePath:instancePath+"/plan/reach/" + i28+"/to/" + i30,schemaPath:"#/properties/plan/properties/reach/items/properties/to/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/plan/reach/" + i28+"/to/" + i30,schemaPath:"#/properties/plan/properties/reach/items/properties/to/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
}
if(data91.allow !== undefined){
if(typeof data91.allow !== "boolean"){
const err164 = {instancePath:instancePath+"/plan/reach/" + i28+"/allow",schemaPath:"#/properties/plan/properties/reach/items/properties/allow/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data91.hops !== undefined){
let data97 = data91.hops;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err165 = {instancePath:instancePath+"/plan/reach/" + i28+"/hops",schemaPath:"#/properties/plan/properties/reach/items/properties/hops/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 1 || isNaN(data97)){
const err166 = {instancePath:instancePath+"/plan/reach/" + i28+"/hops",schemaPath:"#/properties/plan/properties/reach/items/properties/hops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
if(data91.except !== undefined){
let data98 = data91.except;
if(Array.isArray(data98)){
const len31 = data98.length;
for(let i31=0; i31<len31; i31++){
let data99 = data98[i31];
if(typeof data99 === "string"){
if(!pattern4.test(data99)){
const err167 = {instancePath:instancePath+"/plan/reach/" + i28+"/except/" + i31,schemaPath:"#/properties/plan/properties/reach/items/properties/except/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/plan/reach/" + i28+"/except/" + i31,schemaPath:"#/properties/plan/properties/reach/items/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/plan/reach/" + i28+"/except",schemaPath:"#/properties/plan/properties/reach/items/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data91.ignoreNetworks !== undefined){
let data100 = data91.ignoreNetworks;
if(Array.isArray(data100)){
const len32 = data100.length;
for(let i32=0; i32<len32; i32++){
let data101 = data100[i32];
if(typeof data101 === "string"){
if(!pattern4.test(data101)){
const err170 = {instancePath:instancePath+"/plan/reach/" + i28+"/ignoreNetworks/" + i32,schemaPath:"#/properties/plan/properties/reach/items/properties/ignoreNetworks/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/plan/reach/" + i28+"/ignoreNetworks/" + i32,schemaPath:"#/properties/plan/properties/reach/items/properties/ignoreNetworks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/plan/reach/" + i28+"/ignoreNetworks",schemaPath:"#/properties/plan/properties/reach/items/properties/ignoreNetworks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data91.reason !== undefined){
let data102 = data91.reason;
if(typeof data102 === "string"){
if(!pattern4.test(data102)){
const err173 = {instancePath:instancePath+"/plan/reach/" + i28+"/reason",schemaPath:"#/properties/plan/properties/reach/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/plan/reach/" + i28+"/reason",schemaPath:"#/properties/plan/properties/reach/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/plan/reach/" + i28,schemaPath:"#/properties/plan/properties/reach/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/plan/reach",schemaPath:"#/properties/plan/properties/reach/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data19.profiles !== undefined){
let data103 = data19.profiles;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key17 in data103){
let data104 = data103[key17];
if((!(data104 && typeof data104 == "object" && !Array.isArray(data104))) && (data104 !== null)){
const err177 = {instancePath:instancePath+"/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/profiles/additionalProperties/type",keyword:"type",params:{type: schema31.properties.plan.properties.profiles.additionalProperties.type}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.services === undefined){
const err178 = {instancePath:instancePath+"/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/profiles/additionalProperties/required",keyword:"required",params:{missingProperty: "services"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key18 in data104){
if(!(key18 === "services")){
const err179 = {instancePath:instancePath+"/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/profiles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data104.services !== undefined){
let data105 = data104.services;
if(Array.isArray(data105)){
const len33 = data105.length;
for(let i33=0; i33<len33; i33++){
let data106 = data105[i33];
if(typeof data106 === "string"){
if(!pattern4.test(data106)){
const err180 = {instancePath:instancePath+"/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i33,schemaPath:"#/properties/plan/properties/profiles/additionalProperties/properties/services/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/services/" + i33,schemaPath:"#/properties/plan/properties/profiles/additionalProperties/properties/services/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/plan/profiles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/services",schemaPath:"#/properties/plan/properties/profiles/additionalProperties/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
}
}
else {
const err183 = {instancePath:instancePath+"/plan/profiles",schemaPath:"#/properties/plan/properties/profiles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data19.exceptions !== undefined){
let data107 = data19.exceptions;
if(Array.isArray(data107)){
const len34 = data107.length;
for(let i34=0; i34<len34; i34++){
let data108 = data107[i34];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.rule === undefined){
const err184 = {instancePath:instancePath+"/plan/exceptions/" + i34,schemaPath:"#/properties/plan/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data108.reason === undefined){
const err185 = {instancePath:instancePath+"/plan/exceptions/" + i34,schemaPath:"#/properties/plan/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key19 in data108){
if(!((((key19 === "rule") || (key19 === "services")) || (key19 === "subjects")) || (key19 === "reason"))){
const err186 = {instancePath:instancePath+"/plan/exceptions/" + i34,schemaPath:"#/properties/plan/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data108.rule !== undefined){
let data109 = data108.rule;
if(typeof data109 === "string"){
if(!pattern4.test(data109)){
const err187 = {instancePath:instancePath+"/plan/exceptions/" + i34+"/rule",schemaPath:"#/properties/plan/properties/exceptions/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/plan/exceptions/" + i34+"/rule",schemaPath:"#/properties/plan/properties/exceptions/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data108.services !== undefined){
let data110 = data108.services;
if(Array.isArray(data110)){
const len35 = data110.length;
for(let i35=0; i35<len35; i35++){
let data111 = data110[i35];
if(typeof data111 === "string"){
if(!pattern4.test(data111)){
const err189 = {instancePath:instancePath+"/plan/exceptions/" + i34+"/services/" + i35,schemaPath:"#/properties/plan/properties/exceptions/items/properties/services/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/plan/exceptions/" + i34+"/services/" + i35,schemaPath:"#/properties/plan/properties/exceptions/items/properties/services/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/plan/exceptions/" + i34+"/services",schemaPath:"#/properties/plan/properties/exceptions/items/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data108.subjects !== undefined){
let data112 = data108.subjects;
if(Array.isArray(data112)){
const len36 = data112.length;
for(let i36=0; i36<len36; i36++){
let data113 = data112[i36];
if(typeof data113 === "string"){
if(!pattern4.test(data113)){
const err192 = {instancePath:instancePath+"/plan/exceptions/" + i34+"/subjects/" + i36,schemaPath:"#/properties/plan/properties/exceptions/items/properties/subjects/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/plan/exceptions/" + i34+"/subjects/" + i36,schemaPath:"#/properties/plan/properties/exceptions/items/properties/subjects/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/plan/exceptions/" + i34+"/subjects",schemaPath:"#/properties/plan/properties/exceptions/items/properties/subjects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data108.reason !== undefined){
let data114 = data108.reason;
if(typeof data114 === "string"){
if(!pattern4.test(data114)){
const err195 = {instancePath:instancePath+"/plan/exceptions/" + i34+"/reason",schemaPath:"#/properties/plan/properties/exceptions/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/plan/exceptions/" + i34+"/reason",schemaPath:"#/properties/plan/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/plan/exceptions/" + i34,schemaPath:"#/properties/plan/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/plan/exceptions",schemaPath:"#/properties/plan/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.stacks !== undefined){
let data115 = data.stacks;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key20 in data115){
let data116 = data115[key20];
if((!(data116 && typeof data116 == "object" && !Array.isArray(data116))) && (data116 !== null)){
const err200 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stacks/additionalProperties/type",keyword:"type",params:{type: schema31.properties.stacks.additionalProperties.type}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key21 in data116){
if(!((((key21 === "files") || (key21 === "profiles")) || (key21 === "envFiles")) || (key21 === "projectDirectory"))){
const err201 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stacks/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data116.files !== undefined){
let data117 = data116.files;
if(Array.isArray(data117)){
const len37 = data117.length;
for(let i37=0; i37<len37; i37++){
let data118 = data117[i37];
if(typeof data118 === "string"){
if(!pattern4.test(data118)){
const err202 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i37,schemaPath:"#/properties/stacks/additionalProperties/properties/files/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i37,schemaPath:"#/properties/stacks/additionalProperties/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/stacks/additionalProperties/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data116.profiles !== undefined){
let data119 = data116.profiles;
if(Array.isArray(data119)){
const len38 = data119.length;
for(let i38=0; i38<len38; i38++){
let data120 = data119[i38];
if(typeof data120 === "string"){
if(!pattern4.test(data120)){
const err205 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/profiles/" + i38,schemaPath:"#/properties/stacks/additionalProperties/properties/profiles/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/profiles/" + i38,schemaPath:"#/properties/stacks/additionalProperties/properties/profiles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/profiles",schemaPath:"#/properties/stacks/additionalProperties/properties/profiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data116.envFiles !== undefined){
let data121 = data116.envFiles;
if(Array.isArray(data121)){
const len39 = data121.length;
for(let i39=0; i39<len39; i39++){
let data122 = data121[i39];
if(typeof data122 === "string"){
if(!pattern4.test(data122)){
const err208 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/envFiles/" + i39,schemaPath:"#/properties/stacks/additionalProperties/properties/envFiles/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/envFiles/" + i39,schemaPath:"#/properties/stacks/additionalProperties/properties/envFiles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/envFiles",schemaPath:"#/properties/stacks/additionalProperties/properties/envFiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data116.projectDirectory !== undefined){
let data123 = data116.projectDirectory;
if(typeof data123 === "string"){
if(!pattern4.test(data123)){
const err211 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/projectDirectory",schemaPath:"#/properties/stacks/additionalProperties/properties/projectDirectory/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/stacks/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/projectDirectory",schemaPath:"#/properties/stacks/additionalProperties/properties/projectDirectory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
}
}
else {
const err213 = {instancePath:instancePath+"/stacks",schemaPath:"#/properties/stacks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.exampleEnvFiles !== undefined){
if(typeof data.exampleEnvFiles !== "boolean"){
const err214 = {instancePath:instancePath+"/exampleEnvFiles",schemaPath:"#/properties/exampleEnvFiles/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateBindSourceMissing = validate21;
const schema32 = {"type":"object","properties":{"folders":{"description":"Whether folders that Docker would create are reported too.","type":"boolean"}},"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "folders")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.folders !== undefined){
if(typeof data.folders !== "boolean"){
const err1 = {instancePath:instancePath+"/folders",schemaPath:"#/properties/folders/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDataStorePortPublished = validate22;
const schema33 = {"type":"object","additionalProperties":false,"properties":{"images":{"type":"array","items":{"type":"string"}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "images")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.images !== undefined){
let data0 = data.images;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/images/" + i0,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDependencyProfile = validate23;
const schema34 = {"type":"object","properties":{"together":{"description":"Profiles that are always activated together, one list each.","type":"array","items":{"type":"array","items":{"type":"string"},"minItems":2}}},"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "together")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.together !== undefined){
let data0 = data.together;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length < 2){
const err1 = {instancePath:instancePath+"/together/" + i0,schemaPath:"#/properties/together/items/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
if(typeof data1[i1] !== "string"){
const err2 = {instancePath:instancePath+"/together/" + i0+"/" + i1,schemaPath:"#/properties/together/items/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/together/" + i0,schemaPath:"#/properties/together/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/together",schemaPath:"#/properties/together/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDuplicateContainerName = validate24;
const schema35 = {"type":"object","additionalProperties":false,"properties":{"acrossProfiles":{"type":"boolean"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "acrossProfiles")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.acrossProfiles !== undefined){
if(typeof data.acrossProfiles !== "boolean"){
const err1 = {instancePath:instancePath+"/acrossProfiles",schemaPath:"#/properties/acrossProfiles/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEnvChainConflict = validate25;
const schema36 = {"type":"object","properties":{"overriding":{"description":"Names of env files, or globs, that are meant to change the values of earlier ones.","type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "overriding")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.overriding !== undefined){
let data0 = data.overriding;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/overriding/" + i0,schemaPath:"#/properties/overriding/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/overriding",schemaPath:"#/properties/overriding/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEnvExampleDrift = validate26;
const schema37 = {"type":"object","properties":{"ignore":{"description":"Names of variables, or globs, that may be in one of the two alone.","type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ignore")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ignore !== undefined){
let data0 = data.ignore;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEnvFileForm = validate27;
const schema38 = {"type":"object","properties":{"files":{"description":"Names of env files that are optional, or globs; matched against the last part of a path.","type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "files")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEnvTierSecretMissing = validate28;
const schema39 = {"type":"object","properties":{"required":{"description":"The variables that services must have, by selector: a name, a glob, `tier:NAME`, `store:NAME` or `image:GLOB`.","type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}},"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "required")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.required !== undefined){
let data0 = data.required;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err1 = {instancePath:instancePath+"/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/required/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/required/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/required/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHostPortConflict = validate29;
const schema40 = {"type":"object","additionalProperties":false,"properties":{"acrossProfiles":{"type":"boolean"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "acrossProfiles")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.acrossProfiles !== undefined){
if(typeof data.acrossProfiles !== "boolean"){
const err1 = {instancePath:instancePath+"/acrossProfiles",schemaPath:"#/properties/acrossProfiles/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateImageMovingTag = validate30;
const schema41 = {"type":"object","additionalProperties":false,"properties":{"tags":{"type":"array","items":{"type":"string"}}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "tags")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tags !== undefined){
let data0 = data.tags;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateLoopbackUrl = validate31;
const schema42 = {"type":"object","additionalProperties":false,"properties":{"publicNames":{"type":"array","items":{"type":"string"}}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "publicNames")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.publicNames !== undefined){
let data0 = data.publicNames;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/publicNames/" + i0,schemaPath:"#/properties/publicNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/publicNames",schemaPath:"#/properties/publicNames/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNatsUrlWithoutCredentials = validate32;
const schema43 = {"type":"object","properties":{"schemes":{"description":"Schemes of URLs that must name a user, in lower case.","type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "schemes")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.schemes !== undefined){
let data0 = data.schemes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/schemes/" + i0,schemaPath:"#/properties/schemes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/schemes",schemaPath:"#/properties/schemes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSubnetMixed = validate33;
const schema44 = {"type":"object","additionalProperties":false,"properties":{"pools":{"type":"array","items":{"type":"string"}}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "pools")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.pools !== undefined){
let data0 = data.pools;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/pools/" + i0,schemaPath:"#/properties/pools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateUnknownHost = validate34;
const schema45 = {"type":"object","additionalProperties":false,"properties":{"hosts":{"type":"array","items":{"type":"string"}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "hosts")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.hosts !== undefined){
let data0 = data.hosts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/hosts/" + i0,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const optionValidators = new Map([["bind-source-missing", validateBindSourceMissing], ["data-store-port-published", validateDataStorePortPublished], ["dependency-profile", validateDependencyProfile], ["duplicate-container-name", validateDuplicateContainerName], ["env-chain-conflict", validateEnvChainConflict], ["env-example-drift", validateEnvExampleDrift], ["env-file-form", validateEnvFileForm], ["env-tier-secret-missing", validateEnvTierSecretMissing], ["host-port-conflict", validateHostPortConflict], ["image-moving-tag", validateImageMovingTag], ["loopback-url", validateLoopbackUrl], ["nats-url-without-credentials", validateNatsUrlWithoutCredentials], ["subnet-mixed", validateSubnetMixed], ["unknown-host", validateUnknownHost]]);

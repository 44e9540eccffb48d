// By default the analyzer writes the path of its last output into package.json, and only a configuration can say no.
// biome-ignore lint/style/noDefaultExport: the analyzer reads the default export.
export default { packagejson: false };

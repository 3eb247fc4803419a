/**
 * A script for the page with this ETag. A page that the browser fetched ahead, or shows again after Back, may be minutes
 * old: then it asks whether the page has changed since, which costs a `304` without a body, and loads it anew if so.
 * Every other page has come from the server just now. A browser that does not say where a page came from (`deliveryType`)
 * asks after Back only.
 */
export const shownCheck = (etag: string) => `(function(w){
function ask(){fetch(location.href,{method:"HEAD",cache:"no-store",headers:{"if-none-match":${JSON.stringify(etag)}}}).then(function(a){if(a.status===200)location.reload()},function(){})}
var n=performance.getEntriesByType("navigation")[0];
if(n&&n.type!=="reload"&&(n.type==="back_forward"||n.deliveryType))ask();
w.addEventListener("pageshow",function(e){if(e.persisted)ask()})
})(window)`;

/** What to find and what to put there. Each must be found exactly once. */
export type Edit = readonly [find: string, put: string];

/**
 * Takes out of lit-html what the kit never uses: SVG and MathML templates, directives and what disconnects them,
 * comments and raw text with slots, `noChange`, compiled templates, iterables but arrays, options of listeners, Lit's
 * announcements on the window. `template-plugin.ts` stops the build at markup that would need one of them.
 * The check for real template strings stays: it keeps an object out of a JSON file from passing for markup.
 */
export const LIT_HTML_EDITS: readonly Edit[] = [
  // Several single-file scripts on one page each hold a Lit, and a second policy of one name throws where the CSP lists names.
  ['s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,', 'e=amparoPolicy,'],
  ['const t=globalThis,i=t=>t,', 'const '],
  ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],', ''],
  ['_=/-->/g,m=/>/g,', ''],
  [
    'y=/^(?:script|style|textarea|title)$/i,x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3),E=Symbol.for("lit-noChange"),',
    'b=(i,...s)=>({_$litType$:1,strings:i,values:s}),',
  ],
  // Markup.
  ['const N=(t,i)=>{', 'const N=t=>{'],
  ['let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;', 'let l="",c=v;'],
  [
    '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
    'void 0!==u[2]&&(c=p)',
  ],
  ['(c=n??v,d=-1)', '(c=v,d=-1)'],
  [':c===_||c===m?c=v:(c=p,n=void 0)', ':c=p'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  // Places of slots in it.
  ['constructor({strings:t,_$litType$:i},e){', 'constructor({strings:t}){'],
  [
    '[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    '[f,v]=N(t);this.el=S.createElement(f);P.currentNode=this.el.content;',
  ],
  ['{if(r.hasAttributes())for(', '{for('],
  [
    '}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}',
    '}}',
  ],
  [
    'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++',
    'else r.data===n&&d.push({type:2,index:l});l++',
  ],
  // Directives.
  [
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  [
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){',
    'constructor(t){this._$AV=[],this._$AD=t}u(t){',
  ],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  [
    'i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new k(h,h.nextSibling,t):i=new r.ctor(h,r.name,r.strings,t)',
  ],
  ['(s._$AI(t,s,i),i+=s.strings.length-2)', '(s._$AI(t,i),i+=s.strings.length-2)'],
  // A slot among nodes.
  [
    'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),a(t)?',
    'constructor(t,i,e){this._$AH=A,this._$AA=t,this._$AB=i,this.options=e}_$AI(t){a(t)?',
  ],
  [':t!==this._$AH&&t!==E&&this._(t):', ':t!==this._$AH&&this._(t):'],
  [':d(t)?this.k(t):', ':u(t)?this.k(t):'],
  [
    'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'const{values:i}=t,e=this._$AC(t);',
  ],
  ['const t=new R(e,this),', 'const t=new R(e),'],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()),this.options)'],
  [
    '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    '_$AR(t=this._$AA.nextSibling){for(;t!==this._$AB;){const s=t.nextSibling;t.remove(),t=s}}',
  ],
  [
    'e<i.length&&(this._$AR(s&&s._$AB.nextSibling,e),i.length=e)',
    'e<i.length&&(this._$AR(s&&s._$AB.nextSibling),i.length=e)',
  ],
  // A slot in an attribute, as a property, as a boolean, as a listener.
  [
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s,h){this._$AH=A,this.element=t,this.name=i,this.options=h,',
  ],
  [
    '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);',
    '_$AI(t,s){const h=this.strings;let o=!1;if(void 0===h)o=t!==this._$AH,o&&(this._$AH=t);',
  ],
  [
    'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],',
    'r=e[s+n],o||=r!==this._$AH[n],',
  ],
  ['o&&!e&&this.j(t)}', 'o&&this.j(t)}'],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  [
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH.call?.(this.options.host,t)}',
  ],
  [
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
  [
    'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    '',
  ],
  [
    'const D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h};',
    'const D=(t,i,s)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null,s))._$AI(t)};',
  ],
  [
    'export{j as _$LH,b as html,T as mathml,E as noChange,A as nothing,D as render,w as svg};',
    'export{b as html,A as nothing,D as render};',
  ],
];

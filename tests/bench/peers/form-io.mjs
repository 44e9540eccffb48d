// The renderer alone, as its package ships it: the whole package brings the form builder too.
import '../node_modules/@formio/js/dist/formio.form.min.js';
import '../node_modules/@formio/js/dist/formio.form.min.css';

globalThis.Formio.createForm(document.querySelector('#peer'), MODEL);

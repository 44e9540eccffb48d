import '../../ui/popup.css';
import { mountPage } from '../../views/mount.tsx';

const root = document.getElementById('app');
if (root) mountPage('popup', root);

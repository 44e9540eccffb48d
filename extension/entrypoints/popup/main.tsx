import '../../ui/popup.css';
import { mountPopup } from '../../views/mount.tsx';

const root = document.getElementById('app');
if (root) mountPopup(root);

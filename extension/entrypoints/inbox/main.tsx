import '../../ui/popup.css';
import '../../ui/inbox.css';
import { mountInbox } from '../../views/inbox/mount-inbox.tsx';

const root = document.getElementById('inbox');
if (root) mountInbox(root);

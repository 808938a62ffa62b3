package rivalry.gui;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/**
 * Makes controls whose words come from the texts: under their key stands what they say, under {@code .tip} what they do.
 * The key is also the name by which tests and other tools find them.
 */
final class Widgets {
    private Widgets() {}

    static JButton button(String key, Runnable action) {
        JButton button = new JButton();
        name(button, key);
        say(button, key);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** A menu entry, with its shortcut if it has one. */
    static JMenuItem item(String key, String shortcut, Runnable action) {
        JMenuItem item = new JMenuItem();
        item.setName(key);
        say(item, key);
        if (!shortcut.isEmpty()) {
            item.setAccelerator(KeyStroke.getKeyStroke(shortcut));
        }
        item.addActionListener(event -> action.run());
        return item;
    }

    static JMenu menu(String key, JComponent... items) {
        JMenu menu = new JMenu();
        menu.setName(key);
        say(menu, key);
        for (JComponent item : items) {
            menu.add(item);
        }
        return menu;
    }

    /** Gives a control its name, its accessible name and its tooltip. */
    static void name(JComponent component, String key) {
        component.setName(key);
        String tip = Texts.of(key + ".tip");
        component.setToolTipText(tip);
        component.getAccessibleContext().setAccessibleName(tip);
    }

    /** Sets the words of a button or menu; the letter after {@code &} is its mnemonic. */
    static void say(AbstractButton button, String key) {
        String words = Texts.of(key);
        int mark = words.indexOf('&');
        button.setText(words.replace("&", ""));
        if (mark >= 0) {
            button.setMnemonic(KeyEvent.getExtendedKeyCodeForChar(words.charAt(mark + 1)));
        }
    }

    static void onDoubleClick(JComponent component, Runnable action) {
        component.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    action.run();
                }
            }
        });
    }

    /** Binds a key within a component. */
    static void key(JComponent component, String stroke, Runnable action) {
        Action bound = new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        };
        component.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(stroke), stroke);
        component.getActionMap().put(stroke, bound);
    }
}

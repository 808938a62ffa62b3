package rivalry.gui;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JTable;
import javax.swing.RowSorter;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;

/**
 * A table to be read: its columns are as wide as their words, it scrolls sideways where there is no room for them, and
 * it stays sorted when its rows are renewed. A word that is cut all the same is told by its tooltip.
 */
class Grid extends JTable {
    private static final long serialVersionUID = 1;
    private static final String NUMBER = "\u22120.00000";

    private final int widest;

    /** @param widest no column of words needs more room than this [points] */
    Grid(String key, int widest) {
        this.widest = widest;
        Widgets.name(this, key);
    }

    Grid(String key) {
        this(key, Short.MAX_VALUE);
    }

    /** Shows rows, sorted as those before if they had the same heads. */
    final void show(List<String> heads, List<Object[]> rows, boolean sorts) {
        List<? extends RowSorter.SortKey> keys = getRowSorter() == null || getColumnCount() != heads.size()
                ? List.of()
                : getRowSorter().getSortKeys();
        setRowSorter(null);
        setModel(new FixedTable(heads, rows));
        if (sorts) {
            setRowSorter(new TableRowSorter<>(getModel()));
            getRowSorter().setSortKeys(keys);
        }
        fit();
    }

    private void fit() {
        FontMetrics metrics = getFontMetrics(getFont());
        setRowHeight(metrics.getHeight() + Look.px(3));
        for (int i = 0; i < getColumnCount(); i++) {
            int column = i;
            int words = IntStream.range(0, getModel().getRowCount())
                    .mapToObj(row -> words(getModel().getValueAt(row, column)))
                    .distinct()
                    .mapToInt(metrics::stringWidth)
                    .max()
                    .orElse(0);
            TableColumn sized = getColumnModel().getColumn(i);
            int head = metrics.stringWidth(getColumnName(i));
            sized.setPreferredWidth(Math.max(Math.min(words, Look.px(widest)), head) + Look.px(12));
        }
    }

    private static String words(Object value) {
        return value instanceof Double ? NUMBER : String.valueOf(value);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (getModel() instanceof FixedTable) {
            fit();
        }
    }

    /** Wide tables scroll, narrow ones fill their place. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getPreferredSize().width < getParent().getWidth();
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        if (row < 0 || column < 0) {
            return super.getToolTipText(event);
        }
        Component cell = prepareRenderer(getCellRenderer(row, column), row, column);
        Rectangle room = getCellRect(row, column, false);
        boolean isCut = cell.getPreferredSize().width > room.width;
        return isCut ? String.valueOf(getValueAt(row, column)) : super.getToolTipText(event);
    }
}

package rivalry.gui;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Rows that are read, not written. */
final class FixedTable extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final transient List<String> heads;
    private final transient List<Object[]> rows;

    FixedTable(List<String> heads, List<Object[]> rows) {
        this.heads = heads;
        this.rows = rows;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return heads.size();
    }

    @Override
    public String getColumnName(int column) {
        return heads.get(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        return rows.get(row)[column];
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return rows.isEmpty() ? Object.class : rows.get(0)[column].getClass();
    }
}

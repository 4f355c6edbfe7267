namespace SystemicPlatform.Portal.Components.Forms;

/// <summary>
/// What every form carries besides its fields. Derive it per form; the properties are what was typed, as text. A list of which
/// nothing was chosen is posted as nothing and arrives as null: its setter makes it empty.
/// </summary>
public abstract class PostedForm
{
    /// <summary>Made when the form is drawn: sending it twice has one effect.</summary>
    public string Key { get; set; } = Guid.NewGuid().ToString();

    /// <summary>Of the row that the form changes.</summary>
    public string? ETag { get; set; }
}

namespace SystemicPlatform.Contracts.Teams;

/// <summary>Under which law the work is done (A4-01).</summary>
public enum ServiceLine
{
    /// <summary>Lastensuojelu, 417/2007.</summary>
    ChildProtection,

    /// <summary>Lapsiperheiden sosiaalityö, 1301/2014.</summary>
    FamilySocialWork,
}

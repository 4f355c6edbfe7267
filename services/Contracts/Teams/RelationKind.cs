namespace SystemicPlatform.Contracts.Teams;

/// <summary>
/// What one is to the other. Each kind has an inverse; where the two differ, what is stored and published is the one
/// from the elder or caring side (<see cref="Parent"/>, never <see cref="Child"/>).
/// </summary>
public enum RelationKind
{
    /// <summary>Parent of.</summary>
    Parent,

    /// <summary>Child of: inverse of <see cref="Parent"/>.</summary>
    Child,

    /// <summary>Adoptive parent of.</summary>
    AdoptiveParent,

    /// <summary>Adopted child of.</summary>
    AdoptedChild,

    /// <summary>Parent's partner.</summary>
    StepParent,

    /// <summary>Partner's child.</summary>
    StepChild,

    /// <summary>Foster parent of.</summary>
    FosterParent,

    /// <summary>Foster child of.</summary>
    FosterChild,

    /// <summary>Guardian (huoltaja) who is not a parent.</summary>
    Guardian,

    /// <summary>In the care of a guardian.</summary>
    Ward,

    /// <summary>Guardian ad litem (edunvalvoja) of.</summary>
    GuardianAdLitem,

    /// <summary>Represented by a guardian ad litem.</summary>
    Represented,

    /// <summary>Grandparent of.</summary>
    Grandparent,

    /// <summary>Grandchild of.</summary>
    Grandchild,

    /// <summary>Aunt or uncle of.</summary>
    AuntOrUncle,

    /// <summary>Niece or nephew of.</summary>
    NieceOrNephew,

    /// <summary>Godparent of.</summary>
    Godparent,

    /// <summary>Godchild of.</summary>
    Godchild,

    /// <summary>Support family or support person of.</summary>
    SupportPerson,

    /// <summary>Supported by a support family or person.</summary>
    Supported,

    /// <summary>Sibling with both parents in common.</summary>
    Sibling,

    /// <summary>Sibling with one parent in common.</summary>
    HalfSibling,

    /// <summary>Child of a parent's partner.</summary>
    StepSibling,

    /// <summary>Twin who came from another egg.</summary>
    Twin,

    /// <summary>Twin who came from the same egg.</summary>
    IdenticalTwin,

    /// <summary>Cousin.</summary>
    Cousin,

    /// <summary>Married or in a registered partnership.</summary>
    Spouse,

    /// <summary>Living together as a couple.</summary>
    Cohabitant,

    /// <summary>A couple that does not live together.</summary>
    Partner,

    /// <summary>Separated couple.</summary>
    FormerPartner,

    /// <summary>Divorced.</summary>
    FormerSpouse,

    /// <summary>Friend.</summary>
    Friend,

    /// <summary>Someone close in another way.</summary>
    CloseOne,
}

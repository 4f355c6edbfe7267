namespace SystemicPlatform.Meetings.Domain.Principles;

/// <summary>The nine principles of systemic network work, in their order (A1-01).</summary>
internal enum Principle
{
    /// <summary>Dialogue and working together.</summary>
    Dialogue,

    /// <summary>A shared understanding of the situation.</summary>
    SharedUnderstanding,

    /// <summary>Concrete joint plans in small steps.</summary>
    SmallSteps,

    /// <summary>Curiosity and openness to other readings.</summary>
    Curiosity,

    /// <summary>Learning all the time how to be of help to families.</summary>
    Learning,

    /// <summary>The family's expertise, history and experience.</summary>
    FamilyExpertise,

    /// <summary>Building a relation with the child and the family.</summary>
    Relation,

    /// <summary>Exploring the relations that matter to them.</summary>
    ImportantRelations,

    /// <summary>Appreciation, resources and hope.</summary>
    Hope,
}
